import { PipelineError } from "../../model/pipeline-error.ts";
import { encodingTrouble } from "./encoding-trouble.ts";

/** ISO-2022 (Japanese, Korean, Chinese mail) changes its alphabet by these; every byte of it is ASCII. */
const ISO_2022 = ["\u001b$@", "\u001b$A", "\u001b$B", "\u001b$(", "\u001b$)"];
/** U+0000–U+001F and U+007F, without those that lay out text. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu;
/** A stray control character per so many characters is dirt that programs leave in texts; more is no text. */
const CHARACTERS_PER_CONTROL = 100;

/**
 * Refuses what decodes well and yet is no text: zero bytes, or control characters in numbers.
 * @throws PipelineError `document-binary`, `document-encoding`
 */
export function refuseControls(name: string, text: string): void {
  if (ISO_2022.some((shift) => text.includes(shift)))
    throw encodingTrouble(name, "it looks like ISO-2022", "ISO-2022-JP");
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (text.includes("\0") || controls > Math.max(1, text.length / CHARACTERS_PER_CONTROL)) {
    const advice = "Save its text as UTF-8 in a file that ends in .txt and run bitekst on that";
    throw new PipelineError(
      "document-binary",
      `Cannot read ${JSON.stringify(name)}: it is a binary file, not text`,
      {
        advice,
      },
    );
  }
}
