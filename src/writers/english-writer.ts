import type { BilingualDocument } from "../model/document.ts";
import type { Writer } from "../ports/writer.ts";
import { tidyRuns } from "./docx/tidy-runs.ts";
import { translateDocxLanguages } from "./docx/translate-docx-languages.ts";
import { fillSource } from "./english/fill-source.ts";
import { translateHtmlHead } from "./english/translate-html-head.ts";
import { withNotice } from "./english/with-notice.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/**
 * The target alone, in the source's own format: targets in the place of their sources, written as that place
 * wants them, with the markup of inline codes. All else stays as it is to the character, but for the notice at
 * the head and what HTML and DOCX say of their language. Untranslated segments stay in the source's
 * language. "English" is its name in the config, whatever the target is.
 */
export const englishWriter: Writer = {
  format: "english",
  ...OUTPUT_NAMING.english,
  write: (document, source) => {
    if (source === undefined)
      throw new Error(`The source of "${document.name}" is missing: this is a bug in bitekst`);
    const filled = fillSource(document, source);
    return withNotice(inOwnWords(filled, document), document);
  },
  pack: async (document, text, original) => {
    const { packDocx } = await import("./docx/pack-docx.ts");
    return packDocx(original, text, document.languages);
  },
};

/** What the file itself says of its language. */
function inOwnWords(text: string, { format, languages }: BilingualDocument): string {
  if (format === "html") return translateHtmlHead(text, languages.target);
  return format === "docx" ? translateDocxLanguages(tidyRuns(text), languages) : text;
}
