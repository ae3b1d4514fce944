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
  return phrases?.find((phrase) => stands(phrase, words, index));
}

/** `… or not.` (`closing`) counts only where something ends, `…, ikke sant?` (`tag`) only between two marks. */
function stands({ words: wanted, sense }: Phrase, words: readonly PlacedWord[], index: number): boolean {
  if (!wanted.every((word, step) => words[index + step]?.lower === word)) return false;
  if (sense !== "closing" && sense !== "tag") return true;
  const end = index + wanted.length;
  return (
    areParted(words[end - 1], words[end]) &&
    (sense === "closing" || areParted(words[index - 1], words[index]))
  );
}

/** By more than a space. */
function areParted(word: PlacedWord | undefined, next: PlacedWord | undefined): boolean {
  return word === undefined || next === undefined || next.start > word.end + 1;
}
