import { FAMILIES } from "./families.ts";
import { readFirstWord, readWord } from "./read-word.ts";

/** What the words of a text say together. */
export interface WordTally {
  /** Words that are no names. */
  readonly words: number;
  /** Evidence for bokmål and for nynorsk, neither below 0. */
  readonly nb: number;
  readonly nn: number;
  /** How many words speak for each of `FAMILIES`; a telling word counts twice. */
  readonly families: readonly number[];
}

const WORD = /\p{L}+/gu;
const LOWER_CASE = /\p{Ll}/u;
const FIRST_LOWER_CASE = "a".charCodeAt(0);

/** Reads text in composed letters; all in capitals it is read as if in small ones, else a capital makes a name. */
export function tallyWords(text: string): WordTally {
  const words = (LOWER_CASE.test(text) ? text : text.toLowerCase()).match(WORD) ?? [];
  const families = new Array<number>(FAMILIES.length).fill(0);
  const tally = { words: 0, nb: 0, nn: 0, families };
  for (const [index, word] of words.entries()) {
    const evidence = index === 0 ? readFirstWord(word) : readWord(word);
    if (evidence.families.length > 0 || word.charCodeAt(0) >= FIRST_LOWER_CASE) tally.words += 1;
    if (evidence.form > 0) tally.nb += evidence.form;
    else tally.nn -= evidence.form;
    for (const family of evidence.families) families[family] = (families[family] ?? 0) + 1;
  }
  return tally;
}
