import type { PlacedWord } from "../placed-words.ts";

/** Phrases by their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export interface Phrase {
  readonly words: readonly string[];
  readonly sense: string;
}

export function phraseTable(rows: readonly (readonly [phrase: string, sense: string])[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const [phrase, sense] of rows) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), { words, sense }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The phrase that begins with the word at `index`. */
export function phraseAt(
  table: PhraseTable,
  words: readonly PlacedWord[],
  index: number,
): Phrase | undefined {
  const phrases = table.get(words[index]?.lower ?? "");
  return phrases?.find((phrase) => phrase.words.every((word, step) => words[index + step]?.lower === word));
}
