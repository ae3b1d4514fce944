import { type EnglishVariant, otherVariant } from "../../language/english-variant/other-variant.ts";
import type { KnownWord } from "../../language/known-word.ts";
import { wordFact } from "../../language/word-fact.ts";

/** `mom`, `gray` */
const SHORTEST = 3;

/** How an English word of the other side of the Atlantic is spelt on this one; `null` where it is the same. */
export const spellingIn = {
  "en-GB": wordFact((word) => spelling(word, "en-GB")),
  "en-US": wordFact((word) => spelling(word, "en-US")),
} as const;

function spelling({ lower }: KnownWord, variant: EnglishVariant): string | null {
  return (lower.length < SHORTEST ? undefined : otherVariant(lower, variant)) ?? null;
}
