import { pairMarks } from "../../language/speech-marks/pair-marks.ts";
import { quoteMarks } from "../../language/speech-marks/quote-marks.ts";
import type { TextRange } from "../../model/finding.ts";

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gi;
/** Every word of a title begins with a capital, but for the small ones. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|from|with|per|cent)$/;

/** Where the house's style does not reach: addresses, and quoted titles, which are written as they are called. */
export function titlesAndAddresses(text: string): readonly TextRange[] {
  const addresses = /[@/]|www\./i.test(text) ? [...text.matchAll(ADDRESS)] : [];
  return [
    ...addresses.map(({ 0: found, index }): TextRange => [index, index + found.length]),
    ...titles(text),
  ];
}

function titles(text: string): readonly TextRange[] {
  if (!/["“‘']/.test(text)) return [];
  const { quotations } = pairMarks(quoteMarks(text).map((mark) => ({ ...mark, text: 0 })));
  return quotations
    .filter(({ open, close }) => isTitle(text.slice(open.at + 1, close.at)))
    .map(({ open, close }): TextRange => [open.at, close.at + 1]);
}

function isTitle(quoted: string): boolean {
  const words = quoted.match(/\p{L}[\p{L}’']*/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}
