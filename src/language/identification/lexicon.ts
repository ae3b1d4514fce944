import { expandRegularWords, type WordForms } from "./expand-regular-words.ts";
import { FAMILIES } from "./families.ts";
import { ABSTRACT_WORDS } from "./words/abstract-words.ts";
import { FOREIGN_WORDS } from "./words/foreign-words.ts";
import { DANISH_WORDS, ENGLISH_WORDS, NOT_DANISH_WORDS, SWEDISH_WORDS } from "./words/neighbour-words.ts";
import { NOUN_WORDS } from "./words/noun-words.ts";
import { SHARED_WORDS } from "./words/shared-words.ts";
import { LEANING_WORDS, NAME_WORDS, NEARLY_ALWAYS_WORDS, SMALL_WORDS } from "./words/small-words.ts";
import { VERB_WORDS } from "./words/verb-words.ts";
import { wordsOf } from "./words-of.ts";

/** What the lists say of a Norwegian word; a number holds several. */
export const MARKS = {
  nb: 1,
  nn: 2,
  small: 4,
  verb: 8,
  /** A noun or an adjective, in any form, that may end or open a compound; regular verbs are among them. */
  part: 16,
  leansToNb: 32,
  leansToNn: 64,
  nearlyAlways: 128,
  /** Not Danish, where its spelling does not show it. */
  notDanish: 256,
  /** A name too, where it has a capital. */
  name: 512,
  /** A word of another language, Norwegian or not. */
  shared: 1024,
} as const;

export interface Lexicon {
  /** All listed words with their `MARKS`: one look tells whether a word is there at all. */
  readonly marks: ReadonlyMap<string, number>;
  /** Words of other languages, with places in `FAMILIES`. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

/** All lists, lower case. Made at first sight of a text: a run that has nothing to read has no use for it. */
export function makeLexicon(): Lexicon {
  const others = collectOthers();
  return { marks: markWords(others.keys()), others };
}

function markWords(others: Iterable<string>): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  const mark = (words: Iterable<string>, given: number): void => {
    for (const word of words) marks.set(word, (marks.get(word) ?? 0) | given);
  };
  const markRows = (rows: readonly WordForms[], given: number): void => {
    for (const { nb, nn, leaning = [] } of rows) {
      const inBoth = nn.filter((word) => isFeminineOf(word, nb));
      mark(nb, given | MARKS.nb);
      mark(nn, given | MARKS.nn);
      mark(inBoth, MARKS.nb | MARKS.leansToNn);
      mark(leaning, given | MARKS.leansToNn);
    }
  };
  mark(wordsOf(SHARED_WORDS), MARKS.part | MARKS.nb | MARKS.nn);
  markRows(rowsOf(SMALL_WORDS), MARKS.small);
  markRows(rowsOf(VERB_WORDS), MARKS.verb);
  markRows([...rowsOf(NOUN_WORDS), ...rowsOf(ABSTRACT_WORDS), ...expandRegularWords()], MARKS.part);
  for (const [list, given] of [
    [LEANING_WORDS, 0],
    [NEARLY_ALWAYS_WORDS, MARKS.nearlyAlways],
  ] as const) {
    for (const { nb, nn } of rowsOf(list)) {
      mark(nb, given | MARKS.nb | MARKS.nn | MARKS.leansToNb);
      mark(nn, given | MARKS.nb | MARKS.nn | MARKS.leansToNn);
    }
  }
  mark(wordsOf(NOT_DANISH_WORDS), MARKS.notDanish);
  mark(wordsOf(NAME_WORDS), MARKS.name);
  mark(others, MARKS.shared);
  return marks;
}

/** Bokmål has `avisa` beside `avisen`, if seldom. */
function isFeminineOf(word: string, nb: readonly string[]): boolean {
  return word.endsWith("a") && nb.includes(`${word.slice(0, -1)}en`);
}

function rowsOf(list: string): readonly WordForms[] {
  return list
    .trim()
    .split("\n")
    .map((row) => {
      const [nb = "", nn = ""] = row.split("|");
      return { nb: wordsOf(nb), nn: wordsOf(nn) };
    });
}

function collectOthers(): ReadonlyMap<string, readonly number[]> {
  const others = new Map<string, number[]>();
  const lists = { da: DANISH_WORDS, sv: SWEDISH_WORDS, en: ENGLISH_WORDS, ...FOREIGN_WORDS };
  for (const [name, words] of Object.entries(lists)) {
    const family = FAMILIES.indexOf(name);
    for (const word of wordsOf(words)) {
      const families = others.get(word);
      if (families === undefined) others.set(word, [family]);
      else if (families.at(-1) !== family) families.push(family);
    }
  }
  return others;
}
