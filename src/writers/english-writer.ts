import type { Writer } from "../ports/writer.ts";
import { fillSource } from "./english/fill-source.ts";
import { translateHtmlHead } from "./english/translate-html-head.ts";
import { withNotice } from "./english/with-notice.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/**
 * The English alone, in the source's own format: targets in the place of their sources, written as that place
 * wants them, with the markup of inline codes. All else stays as it is to the character, but for the notice at
 * the head and, in HTML, what the page says of its language and encoding. Untranslated segments stay Norwegian.
 */
export const englishWriter: Writer = {
  format: "english",
  ...OUTPUT_NAMING.english,
  write: (document, source) => {
    if (source === undefined)
      throw new Error(`The source of "${document.name}" is missing: this is a bug in bitekst`);
    const filled = fillSource(document, source);
    const text = document.format === "html" ? translateHtmlHead(filled, document.languages.target) : filled;
    return withNotice(text, document);
  },
};
