import { DANISH, FAMILIES } from "./families.ts";
import { isInfinitive, readFirstWord, readWord } from "./read-word.ts";
import type { WordEvidence } from "./word-evidence.ts";

/** What the words of a text say together. */
export interface WordTally {
  /** Words that are no names. */
  readonly words: number;
  /** Evidence for bokmål and for nynorsk, neither below 0. */
  readonly nb: number;
  readonly nn: number;
  /** How many words speak for each of `FAMILIES`; a telling word counts several times. */
  readonly families: readonly number[];
}

/** Runs of letters: those of Western Europe are tried first, since all that Unicode has takes twice as long. */
const WORD = /[A-Za-zÀ-ÖØ-öø-ʯ]+(?!\p{L})|\p{L}+/gu;
/** Danish sets a comma before each clause, and has `at` before the infinitive, where Norwegian has `å`. */
const AT = "at";
const COMMA_AT = /,\s+at\s/gu;
const DANISH_SYNTAX = 2;
const LOWER_CASE = /\p{Ll}/u;
const [A, CAPITAL_A_GRAVE, CAPITAL_THORN] = [0x61, 0xc0, 0xde];

/** Reads text in composed letters; all in capitals it is read as if in small ones, else a capital makes a name. */
export function tallyWords(text: string): WordTally {
  const words = (LOWER_CASE.test(text) ? text : text.toLowerCase()).match(WORD) ?? [];
  const families = new Array<number>(FAMILIES.length).fill(0);
  const tally = { words: 0, nb: 0, nn: 0, families };
  const count = (word: string, { form, families: homes }: WordEvidence): void => {
    if (homes.length > 0 || isSmall(word)) tally.words += 1;
    if (form > 0) tally.nb += form;
    else tally.nn -= form;
    for (const family of homes) families[family] = (families[family] ?? 0) + 1;
  };
  const [first = "", second = ""] = words;
  // Names come in rows: Brann Molde Viking.
  if (first !== "") count(first, isSmall(second) ? readFirstWord(first) : readWord(first));
  let clauses = 0;
  let infinitives = 0;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? "";
    count(word, readWord(word));
    if (word !== AT) continue;
    clauses += 1;
    if (isInfinitive(words[index + 1] ?? "")) infinitives += 1;
  }
  const commas = clauses === 0 ? 0 : (text.match(COMMA_AT) ?? []).length;
  families[DANISH] = (families[DANISH] ?? 0) + DANISH_SYNTAX * (infinitives + commas);
  return tally;
}

function isSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= A && !(first >= CAPITAL_A_GRAVE && first <= CAPITAL_THORN);
}
