import { ABSTRACT_WORDS } from "./abstract-words.ts";
import { expandRegularWords, type WordForms } from "./expand-regular-words.ts";
import { DANISH, FAMILIES, NORWEGIAN } from "./families.ts";
import { FOREIGN_WORDS } from "./foreign-words.ts";
import { DANISH_WORDS, ENGLISH_WORDS, NOT_DANISH_WORDS, SWEDISH_WORDS } from "./neighbour-words.ts";
import { NOUN_WORDS } from "./noun-words.ts";
import { SHARED_WORDS } from "./shared-words.ts";
import { LEANING_WORDS, NEARLY_ALWAYS_WORDS, SMALL_WORDS } from "./small-words.ts";
import { VERB_WORDS } from "./verb-words.ts";
import { NORWEGIAN_SPELLING } from "./word-rules.ts";
import { wordsOf } from "./words-of.ts";

/** What a word says of a text that holds it. */
export interface WordEvidence {
  /** Above 0 for bokmål, below for nynorsk: about the natural logarithm of how many times as likely. */
  readonly form: number;
  /** Families it is at home in, as places in `FAMILIES`; twice where it tells them from the rest. */
  readonly families: readonly number[];
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, WordEvidence>;
  /** Nouns and adjectives, in all their forms: what compounds are made of. */
  readonly parts: ReadonlySet<string>;
}

/** Small words are in every sentence and known to all who write; nouns are chosen, borrowed and misspelt. */
const WEIGHTS = { small: 4, verb: 3, content: 2.5, nearlyAlways: 2, leaning: 0.6 } as const;

/** All listed words, lower case. Made at first sight of a text: a run that has nothing to read has no use for it. */
export function makeLexicon(): Lexicon {
  const shared = wordsOf(SHARED_WORDS);
  const content = [
    { nb: shared, nn: shared },
    ...rowsOf(NOUN_WORDS),
    ...rowsOf(ABSTRACT_WORDS),
    ...expandRegularWords(),
  ];
  const forms = weighForms(content);
  const words = new Map<string, WordEvidence>();
  for (const [word, families] of findHomes(forms)) words.set(word, { form: forms.get(word) ?? 0, families });
  return { words, parts: new Set(content.flatMap(({ nb, nn, leaning = [] }) => [...nb, ...nn, ...leaning])) };
}

function weighForms(content: readonly WordForms[]): ReadonlyMap<string, number> {
  const small = rowsOf(SMALL_WORDS);
  const verbs = rowsOf(VERB_WORDS);
  const rows = [...content, ...verbs, ...small];
  const nb = new Set(rows.flatMap((row) => row.nb));
  const nn = new Set(rows.flatMap((row) => row.nn));
  const weights = new Map<string, number>();
  for (const { leaning = [] } of rows) for (const word of leaning) weights.set(word, -WEIGHTS.leaning);
  const weigh = (row: WordForms, weight: number): void => {
    for (const word of row.nb) weights.set(word, nn.has(word) ? 0 : weight);
    for (const word of row.nn) weights.set(word, nb.has(word) ? 0 : -weight);
  };
  const lean = (row: WordForms, weight: number): void => {
    for (const word of row.nb) weights.set(word, weight);
    for (const word of row.nn) weights.set(word, -weight);
  };
  for (const row of content) weigh(row, WEIGHTS.content);
  for (const row of verbs) weigh(row, WEIGHTS.verb);
  for (const row of small) weigh(row, WEIGHTS.small);
  for (const row of rowsOf(LEANING_WORDS)) lean(row, WEIGHTS.leaning);
  for (const row of rowsOf(NEARLY_ALWAYS_WORDS)) lean(row, WEIGHTS.nearlyAlways);
  return weights;
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

/** A word that Norwegian does not have, or Danish does not, tells more than one they share: it counts twice. */
function findHomes(forms: ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const homes = new Map<string, number[]>();
  const settle = (words: Iterable<string>, home: (word: string) => readonly number[]): void => {
    for (const word of words) homes.set(word, [...(homes.get(word) ?? []), ...home(word)]);
  };
  const alone = new Set(wordsOf(NOT_DANISH_WORDS));
  settle(new Set([...forms.keys(), ...alone]), (word) =>
    alone.has(word) ? [NORWEGIAN, NORWEGIAN] : [NORWEGIAN],
  );
  const norwegian = new Set(homes.keys());
  const listed = { da: DANISH_WORDS, sv: SWEDISH_WORDS, en: ENGLISH_WORDS, ...FOREIGN_WORDS };
  for (const [name, words] of Object.entries(listed)) {
    const family = FAMILIES.indexOf(name);
    settle(new Set(wordsOf(words)), (word) => (norwegian.has(word) ? [family] : [family, family]));
  }
  const danish = new Set(wordsOf(DANISH_WORDS));
  settle(
    [...forms.keys()].filter(mayBeDanish(forms)).filter((word) => !danish.has(word) && !alone.has(word)),
    () => [DANISH],
  );
  return homes;
}

/** What is not nynorsk alone and not spelt as only Norwegian spells. */
function mayBeDanish(forms: ReadonlyMap<string, number>): (word: string) => boolean {
  return (word) => (forms.get(word) ?? 0) >= 0 && !NORWEGIAN_SPELLING.test(word);
}
