import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import { NORWEGIAN_PLAIN, NORWEGIAN_SOFT, NORWEGIAN_UN_HEADS } from "./norwegian-negation-words.ts";

/** What each word says by itself; one look for most words. */
const SENSES: ReadonlyMap<string, string> = new Map([
  ...NORWEGIAN_SOFT,
  ...[...NORWEGIAN_PLAIN].map((word) => [word, "plain"] as const),
]);

/** What a Norwegian word denies. */
export function norwegianSense(words: readonly PlacedWord[], index: number): string | undefined {
  const word = words[index];
  return (word && senseByItself(word)) ?? undefined;
}

const senseByItself = wordFact(({ lower }) => SENSES.get(lower) ?? (isUnWord(lower) ? "un" : null));

const WITHOUT = /(?:løs|løse|løst|laus|lause|laust|fri|frie|fritt)$/;
/** First letters of the patterns below, so that most words are not put to them. */
const [LETTER_I, LETTER_M, LETTER_N, LETTER_U] = [105, 109, 110, 117];
const NOT = /^(?:ikke|ikkje|mis|non)-?./;
const NO_MIS = /^mis(?:jon|tenk|sil|jø|te|un)/;

function isUnWord(word: string): boolean {
  if (word.length < 5) return false;
  const first = word.charCodeAt(0);
  if (first === LETTER_U) return hasUnHead(word);
  if (first === LETTER_I || first === LETTER_M || first === LETTER_N) {
    if (NOT.test(word) && !NO_MIS.test(word)) return true;
  }
  return WITHOUT_LETTERS.has(word.charCodeAt(word.length - 1)) && WITHOUT.test(word);
}

/** Last letters of {@link WITHOUT}: s, e, t, i. */
const WITHOUT_LETTERS = new Set([115, 101, 116, 105]);

/** `u` before one of the known heads, of three to six letters. */
function hasUnHead(word: string): boolean {
  for (let end = 4; end < 8 && end <= word.length; end += 1)
    if (NORWEGIAN_UN_HEADS.has(word.slice(1, end))) return true;
  return false;
}
