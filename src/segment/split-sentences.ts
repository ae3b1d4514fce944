import type { SplitOptions } from "./sentences/sentence-rules.ts";
import { sentenceStarts } from "./sentences/sentence-starts.ts";

export type { BreakPattern } from "./own-rules/break-pattern.ts";
export type { OwnAbbreviation } from "./own-rules/own-abbreviations.ts";
export type { SplitOptions } from "./sentences/sentence-rules.ts";

/**
 * Cuts running text into sentences: by Norwegian rules unless `language` is another one.
 * Lossless: the sentences joined are `text`; white space behind a sentence belongs to it, white space before the
 * first sentence to the first. `""` gives `[]`. A blank line ends a sentence. Cuts at white space only.
 * Takes time in proportion to the text's length, whatever it holds; patterns of one's own are taken as they are, and
 * checked for being slow where the config is read.
 *
 * @example
 * ```ts
 * splitSentences("Hun kom 3. mai. Han dro."); // ["Hun kom 3. mai. ", "Han dro."]
 * splitSentences("– Hva nå? spør hun. – Vi venter.", { language: "nb" }); // ["– Hva nå? spør hun. ", "– Vi venter."]
 * splitSentences("Han er stv. Leder er Kari Vik.", { abbreviations: ["stv."] }); // ["Han er stv. Leder er Kari Vik."]
 * ```
 * @throws SyntaxError for a pattern that is no regular expression
 */
export function splitSentences(text: string, options: SplitOptions = {}): string[] {
  const starts = sentenceStarts(text, options);
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}
