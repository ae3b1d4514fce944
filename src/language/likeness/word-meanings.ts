import { wordForms } from "../word-forms.ts";
import { EVERYDAY_PAIRS } from "./everyday-pairs-table.ts";
import { LIGHT_WORDS } from "./light-words.ts";
import { LOOSE_PAIRS } from "./loose-pairs-table.ts";

export type Language = "norwegian" | "english";

export interface Meanings {
  /** Each below `MEANINGS`. */
  readonly keys: readonly number[];
  /** Whether a text that has the word has it in the other language too, as a rule. */
  readonly isTelling: boolean;
}

/** All that the tables have room for: lines of everyday words first. */
export const MEANINGS = 1280;
const FIRST_LOOSE = 768;

type Rows = ReadonlyMap<string, readonly number[]>;

let rows: Readonly<Record<Language, Rows>> | undefined;

/** What a word in lower case may mean, by all that it may be a form of. */
export function meaningsOf(word: string, language: Language): Meanings {
  rows ??= readTables();
  const known = rows[language];
  const keys = formsOf(word, language).flatMap((form) => known.get(form) ?? []);
  return { keys, isTelling: keys.some((key) => key < FIRST_LOOSE) && !LIGHT_WORDS[language].has(word) };
}

const LEAST_PART = 3;

/** A Norwegian compound says what its parts say: `reiseplaner`. */
export function meaningsOfParts(word: string): readonly number[] {
  rows ??= readTables();
  const known = rows.norwegian;
  const found: number[] = [];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    found.push(...(known.get(word.slice(0, at)) ?? []));
    if (word.length - at > LEAST_PART)
      for (const form of wordForms(word.slice(at))) found.push(...(known.get(form) ?? []));
  }
  return found;
}

function readTables(): Readonly<Record<Language, Rows>> {
  const norwegian = new Map<string, number[]>();
  const english = new Map<string, number[]>();
  const read = (table: string, first: number) => {
    for (const [place, line] of table.trim().split("\n").entries()) {
      const [there = "", here = ""] = line.split("=");
      for (const word of there.split(" ").flatMap(withStem)) put(norwegian, word, first + place);
      for (const word of here.split(" ")) put(english, word, first + place);
    }
  };
  read(EVERYDAY_PAIRS, 0);
  read(LOOSE_PAIRS, FIRST_LOOSE);
  return { norwegian, english };
}

/** `skolen` is seen through to `skol`. */
function withStem(word: string): readonly string[] {
  return word.length > LEAST_PART && word.endsWith("e") ? [word, word.slice(0, -1)] : [word];
}

function put(map: Map<string, number[]>, word: string, row: number): void {
  const rows = map.get(word);
  if (rows === undefined) map.set(word, [row]);
  else rows.push(row);
}

/** `used` is in the table, `was` is no form of `way`. */
const SHORTEST_STEM = 3;

function formsOf(word: string, language: Language): readonly string[] {
  if (language === "norwegian") return wordForms(word);
  const plain = word.replace(/['’]s?$/u, "");
  const stem = plain.replace(/(?:ies|s|es|ed|ing|ly)$/u, "");
  if (stem === plain || stem.length < SHORTEST_STEM) return [plain];
  return [...new Set([plain, plain.replace(/s$/u, ""), stem, `${stem}e`, `${stem}y`])];
}
