import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import { ENGLISH_ATTEMPT, NORWEGIAN_ATTEMPT } from "./legal-words-table.ts";

/** A word for a deed that was only attempted, where the other side says that it was done. */
export interface AttemptFault {
  readonly side: "source" | "target";
  readonly word: PlacedWord;
}

const DEED =
  /^(?:murder|killing|homicide|manslaughter|rape|robbery|burglary|theft|coup|kidnapping|fraud|suicide|smuggling)s?$/;
const DEEDS_IN_NORWEGIAN = /^(?:drap|drapet|mord|mordet|voldtekt|voldtekten|valdtekt|valdtekta|ran|ranet)$/;
const TRY = /forsøk|freist|^prøv/;

/** `drapsforsøk` that became murder, and murder that became an attempt. */
export function attemptFault(
  source: readonly PlacedWord[],
  target: readonly PlacedWord[],
): AttemptFault | undefined {
  const attempted = source.find(
    (word, index) => namesAttempt(word) && isAttempt(word.lower, source[index + 1], source[index + 2]),
  );
  if (attempted !== undefined) {
    const isDone = target.some(({ lower }) => DEED.test(lower));
    const isTried = target.some(({ lower }) => ENGLISH_ATTEMPT.test(lower));
    return isDone && !isTried ? { side: "source", word: attempted } : undefined;
  }
  const claimed = target.find(
    (word, index) => isAttempted(word) && DEED.test(target[index + 1]?.lower ?? ""),
  );
  return claimed !== undefined && isDoneInNorwegian(source) ? { side: "target", word: claimed } : undefined;
}

/** A Norwegian word that may say so, and an English one that does; without one of them there is no fault. */
export const namesAttempt = wordFact(({ lower }) => lower.includes("forsøk"));
export const isAttempted = wordFact(({ lower }) => lower === "attempted");

function isDoneInNorwegian(source: readonly PlacedWord[]): boolean {
  if (source.some(({ lower }) => TRY.test(lower))) return false;
  return source.some(({ lower }) => DEEDS_IN_NORWEGIAN.test(lower) || lower.startsWith("draps"));
}

/** `drapsforsøk`, `forsøk på drap`, `forsøk på å drepe`. */
function isAttempt(word: string, next: PlacedWord | undefined, third: PlacedWord | undefined): boolean {
  if (word.length > 8 && NORWEGIAN_ATTEMPT.test(word)) return true;
  return (
    /^(?:forsøk|forsøket)$/.test(word) && next?.lower === "på" && DEEDS_IN_NORWEGIAN.test(third?.lower ?? "")
  );
}
