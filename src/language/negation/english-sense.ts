import type { PlacedWord } from "../placed-words.ts";
import { ENGLISH_PLAIN, ENGLISH_SOFT, ENGLISH_UN_HEADS_TO_PASS } from "./english-negation-words.ts";

/** What an English word denies, by itself and before the next one. */
export function englishSense(words: readonly PlacedWord[], index: number): string | undefined {
  const word = words[index]?.lower ?? "";
  if (ENGLISH_PLAIN.has(word)) return plainSense(words, index);
  if (/n['’]t$/.test(word)) return isTag(words, index) ? "idiom" : "plain";
  return ENGLISH_SOFT.get(word) ?? (isUnWord(word) ? "un" : undefined);
}

/** `No. 1`, `No 10` is a number. */
function plainSense(words: readonly PlacedWord[], index: number): string | undefined {
  const next = words[index + 1]?.lower ?? "";
  if (words[index]?.lower === "no" && /^\d/.test(next)) return undefined;
  return "plain";
}

const PRONOUNS = new Set(["i", "you", "he", "she", "it", "we", "they"]);

/** `…, isn't it?`: a question behind a statement denies nothing. */
function isTag(words: readonly PlacedWord[], index: number): boolean {
  return index > 1 && index === words.length - 2 && PRONOUNS.has(words[index + 1]?.lower ?? "");
}

function isUnWord(word: string): boolean {
  if (word.length < 5) return false;
  if (word.startsWith("un")) return word.length > 5 && !ENGLISH_UN_HEADS_TO_PASS.test(word);
  if (word.endsWith("less")) return !/^(?:bless|regardless|nevertheless|nonetheless|useless-)$/.test(word);
  return word.startsWith("non-") || word.endsWith("-free");
}
