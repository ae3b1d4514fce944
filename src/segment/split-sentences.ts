import { endsSentence } from "./sentences/ends-sentence.ts";
import { nextGap } from "./sentences/next-gap.ts";
import { sentenceWords } from "./sentences/words.ts";

export interface SplitOptions {
  /** The written form; without it, the rules for both. */
  readonly language?: "nb" | "nn";
}

/**
 * Cuts running text into sentences by Norwegian rules.
 * Lossless: the sentences joined are `text`; white space behind a sentence belongs to it, white space before the
 * first sentence to the first. `""` gives `[]`. A blank line ends a sentence. Never cuts inside a word.
 * Takes time in proportion to the text's length, whatever it holds.
 *
 * @example
 * ```ts
 * splitSentences("Hun kom 3. mai. Han dro."); // ["Hun kom 3. mai. ", "Han dro."]
 * splitSentences("– Hva nå? spør hun. – Vi venter.", { language: "nb" }); // ["– Hva nå? spør hun. ", "– Vi venter."]
 * ```
 */
export function splitSentences(text: string, options: SplitOptions = {}): string[] {
  const words = sentenceWords(options.language ?? "both");
  const sentences: string[] = [];
  let start = 0;
  for (let gap = nextGap(text, 0); gap !== undefined; gap = nextGap(text, gap.next)) {
    if (!endsSentence({ text, start, gap, words })) continue;
    sentences.push(text.slice(start, gap.next));
    start = gap.next;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
