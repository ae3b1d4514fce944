import { isWhite } from "./sentences/characters.ts";
import { endsSentence } from "./sentences/ends-sentence.ts";
import { nextGap } from "./sentences/next-gap.ts";
import { type SplitOptions, sentenceRules } from "./sentences/sentence-rules.ts";

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
  const { words, own } = sentenceRules(options);
  const sentences: string[] = [];
  let start = 0;
  for (let gap = nextGap(text, firstWord(text), own); gap !== undefined; gap = nextGap(text, gap.next, own)) {
    if (!endsSentence({ text, start, gap, words }, own)) continue;
    sentences.push(text.slice(start, gap.next));
    start = gap.next;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

function firstWord(text: string): number {
  let at = 0;
  while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  return at;
}
