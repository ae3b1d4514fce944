import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import { ENGLISH_PLAIN, ENGLISH_SOFT, ENGLISH_UN_HEADS_TO_PASS } from "./english-negation-words.ts";

/** What each word says by itself; one look for most words. */
const SENSES: ReadonlyMap<string, string> = new Map([
  ...ENGLISH_SOFT,
  ...[...ENGLISH_PLAIN].map((word) => [word, "plain"] as const),
]);

/** What an English word denies, by itself and before the next one. */
export function englishSense(words: readonly PlacedWord[], index: number): string | undefined {
  const word = words[index];
  const sense = (word && senseByItself(word)) ?? undefined;
  if (word === undefined || sense === undefined) return undefined;
  if (word.lower === "no") return isNumber(words[index + 1]) ? undefined : sense;
  return isContracted(word.lower) && !SENSES.has(word.lower) && isTag(words, index) ? "idiom" : sense;
}

const senseByItself = wordFact(({ lower }) => {
  const sense = SENSES.get(lower);
  if (sense !== undefined) return sense;
  if (isContracted(lower)) return "plain";
  return isUnWord(lower) ? "un" : null;
});

/** Whether a word is a plain negation, whatever stands around it. */
export const isEnglishNegation = wordFact(({ lower }) => ENGLISH_PLAIN.has(lower) || isContracted(lower));

/** `No. 1`, `No 10`. */
function isNumber(next: PlacedWord | undefined): boolean {
  return next !== undefined && /^\d/.test(next.lower);
}

/** `n't`, with a straight or a bent apostrophe. */
function isContracted(word: string): boolean {
  const { length } = word;
  if (length < 4 || word.charCodeAt(length - 1) !== LETTER_T || word.charCodeAt(length - 3) !== LETTER_N)
    return false;
  const joint = word.charCodeAt(length - 2);
  return joint === 0x27 || joint === 0x2019;
}

const LETTER_N = 110;
const LETTER_T = 116;
const LETTER_U = 117;

const PRONOUNS = new Set(["i", "you", "he", "she", "it", "we", "they"]);

/** `…, isn't it?`: a question behind a statement denies nothing. */
function isTag(words: readonly PlacedWord[], index: number): boolean {
  return index > 1 && index === words.length - 2 && PRONOUNS.has(words[index + 1]?.lower ?? "");
}

function isUnWord(word: string): boolean {
  if (word.length < 6) return false;
  const first = word.charCodeAt(0);
  if (first === LETTER_U && word.charCodeAt(1) === LETTER_N) return !ENGLISH_UN_HEADS_TO_PASS.test(word);
  if (word.endsWith("less")) return !/^(?:regardless|nevertheless|nonetheless)$/.test(word);
  return (first === LETTER_N && word.startsWith("non-")) || word.endsWith("-free");
}
