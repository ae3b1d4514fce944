import { DANISH, NORWEGIAN } from "./families.ts";
import { type Lexicon, MARKS } from "./lexicon.ts";
import { NORWEGIAN_SPELLING } from "./word-rules.ts";

/** What a word says of a text that holds it. */
export interface WordEvidence {
  /** Above 0 for bokmål, below for nynorsk: about the natural logarithm of how many times as likely. */
  readonly form: number;
  /** Families it is at home in, as places in `FAMILIES`; several times where it tells them from the rest. */
  readonly families: readonly number[];
}

/** Small words are in every sentence and known to all who write; nouns are chosen, borrowed and misspelt. */
const WEIGHTS = { small: 4, verb: 3, part: 2.5, nearlyAlways: 2, leaning: 1 } as const;
/** A word that no other language has tells more than one they share, so often is it counted. */
const TELLING = 3;
const NORWEGIAN_ALONE = Array<number>(TELLING).fill(NORWEGIAN);
const NORDIC_ALONE = [NORWEGIAN, NORWEGIAN, DANISH, DANISH];
const NORDIC = [NORWEGIAN, DANISH];
const NORWEGIAN_TWICE = [NORWEGIAN, NORWEGIAN];
const BOTH = MARKS.nb | MARKS.nn;
const NORWEGIAN_MARKS = BOTH | MARKS.leansToNb | MARKS.leansToNn | MARKS.notDanish;

/** What the lists say of a word in lower case; nothing if none of them has it. */
export function listedEvidence(
  word: string,
  lexicon: Lexicon,
  { isCapitalised }: { readonly isCapitalised: boolean },
): WordEvidence | undefined {
  const marks = lexicon.marks.get(word);
  if (marks === undefined || marks === MARKS.name) return undefined;
  const others = marks & MARKS.shared ? lexicon.others.get(word) : undefined;
  // With a capital it may be part of a name.
  if (others && (marks & NORWEGIAN_MARKS) === 0)
    return {
      form: 0,
      families: isCapitalised ? others : Array<readonly number[]>(TELLING).fill(others).flat(),
    };
  const isNotDanish = (marks & MARKS.notDanish) !== 0;
  const form = weigh(marks);
  const isDanish =
    !isNotDanish && (others?.includes(DANISH) || (form >= 0 && !NORWEGIAN_SPELLING.test(word)));
  const elsewhere = others?.filter((family) => family !== DANISH) ?? [];
  if (elsewhere.length === 0) return { form, families: isDanish ? NORDIC_ALONE : NORWEGIAN_ALONE };
  return {
    form,
    families: [...(isDanish ? NORDIC : isNotDanish ? NORWEGIAN_TWICE : [NORWEGIAN]), ...elsewhere],
  };
}

function weigh(marks: number): number {
  const form = marks & BOTH;
  if (form === MARKS.nb) return strength(marks);
  if (form === MARKS.nn) return -strength(marks);
  const leaning = marks & MARKS.nearlyAlways ? WEIGHTS.nearlyAlways : WEIGHTS.leaning;
  if (marks & MARKS.leansToNb) return leaning;
  return marks & MARKS.leansToNn ? -leaning : 0;
}

function strength(marks: number): number {
  if (marks & MARKS.small) return WEIGHTS.small;
  return marks & MARKS.verb ? WEIGHTS.verb : WEIGHTS.part;
}
