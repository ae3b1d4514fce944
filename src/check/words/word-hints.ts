import { opensFalseFriend } from "../../language/false-friends/read-false-friends.ts";
import type { KnownWord } from "../../language/known-word.ts";
import { LEFTOVER_ABBREVIATIONS } from "../../language/leftovers/leftover-abbreviations.ts";
import { mayBeCompound } from "../../language/leftovers/may-be-compound.ts";
import { nordicWeight, WEIGHTS } from "../../language/leftovers/nordic-weight.ts";
import { isAttempted, namesAttempt } from "../../language/legal/lost-attempt.ts";
import { isNorwegianLegalWord } from "../../language/legal/read-legal-words.ts";
import { tellsNorwegianModality } from "../../language/modality/read-modality.ts";
import { norwegianValue } from "../../language/named-values/norwegian-values.ts";
import { isEnglishNegation } from "../../language/negation/english-sense.ts";
import { NORWEGIAN_PLAIN } from "../../language/negation/norwegian-negation-words.ts";
import { norwegianMonth } from "../../language/numbers/month-names.ts";
import { personOf } from "../../language/person-words.ts";
import type { PlacedWord } from "../../language/placed-words.ts";
import { wordFact } from "../../language/word-fact.ts";
import { maySpellNumber } from "../numbers/may-spell-number.ts";
import { spellingIn } from "../typography/spelling-in.ts";

/** What a word may give checks to look at more closely; each is a bit of a number. */
export const HINTS = {
  negation: 1,
  modality: 2,
  law: 4,
  attempt: 8,
  falseFriend: 16,
  leftover: 32,
  british: 64,
  american: 128,
  number: 256,
  month: 512,
  namedValue: 1024,
  he: 2048,
  she: 4096,
  compound: 8192,
} as const;

/** All hints of the words together: most units have few of them, and need the looks of few checks. */
export function sourceHints(words: readonly PlacedWord[]): number {
  let hints = 0;
  for (const word of words) hints |= ofSource(word);
  return hints;
}

export function targetHints(words: readonly PlacedWord[]): number {
  let hints = 0;
  for (const word of words) hints |= ofTarget(word);
  return hints;
}

const ofSource = wordFact((word) =>
  sum([
    [NORWEGIAN_PLAIN.has(word.lower), HINTS.negation],
    [tellsNorwegianModality(word), HINTS.modality],
    [isNorwegianLegalWord(word), HINTS.law],
    [namesAttempt(word), HINTS.attempt],
    [opensFalseFriend(word), HINTS.falseFriend],
    [maySpellNumber(`${word.written} `), HINTS.number],
    [norwegianMonth(word) !== 0, HINTS.month],
    [namesValue(word), HINTS.namedValue],
    [personOf.no(word) === "he", HINTS.he],
    [personOf.no(word) === "she", HINTS.she],
  ]),
);

const ofTarget = wordFact((word) =>
  sum([
    [isEnglishNegation(word), HINTS.negation],
    [isAttempted(word), HINTS.attempt],
    [mayBeLeftover(word), HINTS.leftover],
    [mayBeCompound(word), HINTS.compound],
    [spellingIn["en-GB"](word) !== null, HINTS.british],
    [spellingIn["en-US"](word) !== null, HINTS.american],
    [personOf.en(word) === "he", HINTS.he],
    [personOf.en(word) === "she", HINTS.she],
  ]),
);

/** A value that only answers to others is nothing to look for. */
function namesValue(word: KnownWord): boolean {
  const value = norwegianValue(word);
  return value !== null && value.isLoose !== true;
}

function mayBeLeftover(word: KnownWord): boolean {
  return LEFTOVER_ABBREVIATIONS.has(word.lower) || nordicWeight(word.lower) >= WEIGHTS.likely;
}

function sum(hints: readonly (readonly [holds: boolean, hint: number])[]): number {
  return hints.reduce((all, [holds, hint]) => (holds ? all | hint : all), 0);
}
