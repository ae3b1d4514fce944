import { isWhite } from "./characters.ts";
import { endsSentence } from "./ends-sentence.ts";
import { nextGap } from "./next-gap.ts";
import { type SplitOptions, sentenceRules } from "./sentence-rules.ts";

/** Where the sentences of a text begin, in UTF-16 units; none in no text, and the first always at 0. */
export function sentenceStarts(text: string, options: SplitOptions = {}): number[] {
  if (text === "") return [];
  const { words, own } = sentenceRules(options);
  const starts = [0];
  let start = 0;
  for (let gap = nextGap(text, firstWord(text), own); gap !== undefined; gap = nextGap(text, gap.next, own)) {
    if (!endsSentence({ text, start, gap, words }, own)) continue;
    start = gap.next;
    starts.push(start);
  }
  return starts;
}

function firstWord(text: string): number {
  let at = 0;
  while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  return at;
}
