import type { Doubt } from "../model/cached-answer.ts";

/** The end of a sentence, with what may close after it. */
const SENTENCE_END = /[.!?…。！？]["»”’')\]]*$/u;

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Scripts that say a sentence in a third of the characters: lengths tell nothing. */
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A line `factor · length + offset` over the source's length. */
interface Bound {
  readonly factor: number;
  readonly offset: number;
}

/** Shorter sources are not measured: a compound may become an abbreviation, and hardly any is cut. */
const SHORTEST_MEASURED = 25;

/*
 * Shortest targets that are believed, from 2,009 Norwegian sentences with four English translations each
 * (FLORES-200: a person and three engines): 1 of those 8,036 falls below, and it had lost half its sentence;
 * of the same translations cut in half 99.4 % do. The offset gives room to short texts, which vary most.
 */
const SHORTEST = {
  /** Source and target end as sentences do. */
  ended: { factor: 0.5, offset: -4 },
  /** Only the source does: the end may be missing. */
  unended: { factor: 0.8, offset: -4 },
  /** The source does not either: headlines, captions, table cells. */
  open: { factor: 0.62, offset: -4 },
} as const satisfies Readonly<Record<string, Bound>>;

/** The longest of those translations has 1.8 times its source; a party's initials may become its name. */
const LONGEST: Bound = { factor: 1.9, offset: 40 };

/** Why a target cannot be the whole translation of a source and nothing else; `undefined` when it can. */
export function findDoubt(source: string, target: string): Doubt | undefined {
  const said = target.trim();
  if (said === "" || (LETTER_OR_NUMBER.test(source) && !LETTER_OR_NUMBER.test(said))) {
    return "empty";
  }
  if (DENSE_SCRIPT.test(said) || DENSE_SCRIPT.test(source)) {
    return undefined;
  }
  if (said.length > at(LONGEST, source.length)) {
    return "joined";
  }
  const isCut = said.length < at(shortest(source, said), source.length);
  return isCut && source.length >= SHORTEST_MEASURED ? "cut" : undefined;
}

function shortest(source: string, target: string): Bound {
  if (!SENTENCE_END.test(source)) {
    return SHORTEST.open;
  }
  return SENTENCE_END.test(target) ? SHORTEST.ended : SHORTEST.unended;
}

function at({ factor, offset }: Bound, length: number): number {
  return factor * length + offset;
}
