import type { KnownWord } from "../known-word.ts";
import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import {
  ENGLISH_LEGAL,
  type LegalSense,
  NO_LEGAL_COMPOUNDS,
  NORWEGIAN_LEGAL,
  NORWEGIAN_LEGAL_ENDS,
} from "./legal-words-table.ts";

/** A word of the law in a text; `start` and `end` in UTF-16 units, `end` exclusive. */
export interface LegalWord {
  readonly sense: LegalSense;
  readonly start: number;
  readonly end: number;
}

/** Words of the law in a Norwegian text, compounds (`terrordømte`) among them, in running order. */
export function norwegianLegalWords(words: readonly PlacedWord[]): readonly LegalWord[] {
  return legalWords(words, norwegianSenses);
}

/** Words of the law in an English text; one word may have several senses (`custody`: arrested, remanded). */
export function englishLegalWords(words: readonly PlacedWord[]): readonly LegalWord[] {
  return legalWords(words, englishSenses);
}

function legalWords(
  words: readonly PlacedWord[],
  sensesOf: (word: PlacedWord) => readonly LegalSense[] | null,
): readonly LegalWord[] {
  const found: LegalWord[] = [];
  for (const word of words) {
    const senses = sensesOf(word);
    if (senses !== null) for (const sense of senses) found.push({ sense, start: word.start, end: word.end });
  }
  return found;
}

/** Whether a Norwegian word is one of the law. */
export function isNorwegianLegalWord(word: KnownWord): boolean {
  return norwegianSenses(word) !== null;
}

const norwegianSenses = wordFact(({ lower }) => NORWEGIAN.get(lower) ?? compoundSenses(lower) ?? null);
const englishSenses = wordFact(({ lower }) => ENGLISH.get(withoutGenitive(lower)) ?? null);

function withoutGenitive(word: string): string {
  return /['’]s$/.test(word) ? word.slice(0, -2) : word;
}

const NORWEGIAN = byWord(NORWEGIAN_LEGAL);
const ENGLISH = byWord(ENGLISH_LEGAL);
/** The shortest compound: a short word before the shortest end. */
const SHORTEST = 8;

/** Ends by their last two letters: most words are done with after one look. */
const ENDS = new Map<string, (typeof NORWEGIAN_LEGAL_ENDS)[number][]>();
for (const row of NORWEGIAN_LEGAL_ENDS)
  ENDS.set(row[0].slice(-2), [...(ENDS.get(row[0].slice(-2)) ?? []), row]);

function compoundSenses(word: string): readonly LegalSense[] | undefined {
  if (word.length < SHORTEST) return undefined;
  const row = ENDS.get(word.slice(-2))?.find(([end]) => word.length > end.length + 2 && word.endsWith(end));
  return row === undefined || NO_LEGAL_COMPOUNDS.has(word) ? undefined : [row[1]];
}

function byWord(
  lists: Readonly<Partial<Record<LegalSense, string>>>,
): ReadonlyMap<string, readonly LegalSense[]> {
  const found = new Map<string, LegalSense[]>();
  for (const [sense, words] of Object.entries(lists))
    for (const word of words.trim().split(/\s+/))
      found.set(word, [...(found.get(word) ?? []), sense as LegalSense]);
  return found;
}
