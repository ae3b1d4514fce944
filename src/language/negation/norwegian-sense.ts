import type { PlacedWord } from "../placed-words.ts";
import { NORWEGIAN_PLAIN, NORWEGIAN_SOFT, NORWEGIAN_UN_HEADS } from "./norwegian-negation-words.ts";

/** What a Norwegian word denies, by itself and before the next one. */
export function norwegianSense(words: readonly PlacedWord[], index: number): string | undefined {
  const word = words[index]?.lower ?? "";
  if (NORWEGIAN_PLAIN.has(word)) return "plain";
  return NORWEGIAN_SOFT.get(word) ?? (isUnWord(word) ? "un" : undefined);
}

const WITHOUT = /(?:løs|løse|løst|laus|lause|laust|fri|frie|fritt)$/;
const NOT_ = /^(?:ikke|ikkje|mis|non)-?./;

function isUnWord(word: string): boolean {
  if (word.length < 5) return false;
  if (word.charCodeAt(0) === 117) return hasUnHead(word);
  return WITHOUT.test(word) || (NOT_.test(word) && !/^mis(?:jon|tenk|sil|jø|te|un)/.test(word));
}

/** `u` before one of the known heads, of three to six letters. */
function hasUnHead(word: string): boolean {
  for (let end = 4; end < 8 && end <= word.length; end += 1)
    if (NORWEGIAN_UN_HEADS.has(word.slice(1, end))) return true;
  return false;
}
