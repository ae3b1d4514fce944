import type { PlacedWord } from "../../language/placed-words.ts";
import type { TextRange } from "../../model/finding.ts";
import type { Phrase } from "./index-glossary.ts";

/** Forms of a word, as its language has them. */
export type FormsOf = (word: string) => readonly string[];

export interface FoundPhrase {
  readonly range: TextRange;
  readonly from: number;
  /** Behind its last word. */
  readonly to: number;
}

/** Whether a phrase stands in a text at a word, each of its words in some form. */
export function phraseAt(
  { words: phrase }: Phrase,
  {
    words,
    from,
    formsOf,
  }: { readonly words: readonly PlacedWord[]; readonly from: number; readonly formsOf: FormsOf },
): FoundPhrase | undefined {
  if (phrase.length === 0) return undefined;
  for (const [place, { forms, lower, isCapital }] of phrase.entries()) {
    const word = words[from + place];
    if (word === undefined || (isCapital && word.written === word.lower)) return undefined;
    if (word.lower !== lower && !formsOf(word.lower).some((form) => forms.has(form))) return undefined;
  }
  const to = from + phrase.length;
  return { range: [words[from]?.start ?? 0, words[to - 1]?.end ?? 0], from, to };
}

/** Where a phrase first stands in a text. */
export function findPhrase(
  phrase: Phrase,
  words: readonly PlacedWord[],
  formsOf: FormsOf,
): FoundPhrase | undefined {
  for (let from = 0; from < words.length; from += 1) {
    const found = phraseAt(phrase, { words, from, formsOf });
    if (found !== undefined) return found;
  }
  return undefined;
}
