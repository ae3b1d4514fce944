import { MARKS } from "../identification/lexicon.ts";
import { openLexicon } from "../identification/open-lexicon.ts";
import { TELLING_WORDS } from "../telling-words.ts";
import { wordSet } from "../word-set.ts";
import { ADOPTED_WORDS } from "./adopted-words.ts";
import { HOMOGRAPH_WORDS } from "./homograph-words.ts";
import { SURE_WORDS, WEAK_WORDS } from "./small-leftover-words.ts";

/** What a word says of the sentence it stands in. */
export const WEIGHTS = {
  /** `og`, `ikke`: in no English sentence. */
  sure: 2,
  /** Norwegian, Danish or Swedish, and not English. */
  nordic: 1.5,
  /** It is made as only their words are: `-sjon`, `-het`. */
  likely: 1,
  /** It may be Norwegian where other words are. */
  weak: 0.7,
  neutral: 0,
  english: -1,
} as const;

const HOMOGRAPHS = wordSet(HOMOGRAPH_WORDS);
const ADOPTED = wordSet(ADOPTED_WORDS);
const SURE = wordSet(SURE_WORDS);
const WEAK = wordSet(WEAK_WORDS);
const ENGLISH = 3;
const NORWEGIAN_MARKS = MARKS.nb | MARKS.nn | MARKS.leansToNb | MARKS.leansToNn;
const NORDIC_LETTER = /[æøåäö]/u;
const NORDIC_ENDING =
  /.(?:sjon(?:en|er|ene|ar|ane)?|[nr]ingen|het(?:en|er|ene)|els(?:en|er|ene)|lighet|elige?|leg(?:e|heit)|løst?)$/u;
/** `kjetting`, `gjest`, `stjerne`; no English word has them but those of other languages. */
const NORDIC_LETTERS = /^s?[kg]j|^[bfhlmt]j|stj/u;
const ENGLISH_ENDING = /..(?:tions?|ings?|ly|ness|ment|ments|th|ght|ould|ous|ive|[^s]ed|ies|ck|sh)$/u;
const SHORTEST_PART = 4;

/** Articles repeat their words; nothing is kept beyond so many. */
const MOST_MET = 50_000;
const met = new Map<string, number>();

/** How much a word in lower case speaks for Norwegian, Danish or Swedish in an English text; one of `WEIGHTS`. */
export function nordicWeight(word: string): number {
  const before = met.get(word);
  if (before !== undefined) return before;
  const weight = judge(word);
  if (met.size < MOST_MET) met.set(word, weight);
  return weight;
}

/** Whether it is written alike in both languages (`gift`), or English has taken it over (`fjord`). */
export function isEnglishToo(word: string): boolean {
  return HOMOGRAPHS.has(word) || ADOPTED.has(word);
}

function judge(word: string): number {
  if (SURE.has(word)) return WEIGHTS.sure;
  if (WEAK.has(word)) return WEIGHTS.weak;
  if (ADOPTED.has(word)) return WEIGHTS.neutral;
  const { marks, others } = openLexicon();
  const listed = marks.get(word) ?? 0;
  const elsewhere = others.get(word) ?? [];
  if (TELLING_WORDS.english.has(word) && !TELLING_WORDS.norwegian.has(word))
    return listed & NORWEGIAN_MARKS ? WEIGHTS.neutral : WEIGHTS.english;
  if (HOMOGRAPHS.has(word)) return WEIGHTS.neutral;
  if (elsewhere.includes(ENGLISH)) return listed & NORWEGIAN_MARKS ? WEIGHTS.neutral : WEIGHTS.english;
  if (listed & NORWEGIAN_MARKS)
    return listed & MARKS.small && word.length > 1 ? WEIGHTS.sure : WEIGHTS.nordic;
  if (elsewhere.some((family) => family > 0 && family < ENGLISH)) return WEIGHTS.nordic;
  if (NORDIC_LETTER.test(word)) return WEIGHTS.nordic;
  if (NORDIC_ENDING.test(word)) return WEIGHTS.likely;
  if (NORDIC_LETTERS.test(word)) return WEIGHTS.likely;
  if (ENGLISH_ENDING.test(word)) return WEIGHTS.english;
  return isCompound(word, marks) ? WEIGHTS.likely : WEIGHTS.neutral;
}

/** No listed word has half as many letters. */
const LONGEST_COMPOUND = 100;

/** Two listed words in one, the last of which is not English: `innbyggertall`. */
function isCompound(word: string, marks: ReadonlyMap<string, number>): boolean {
  if (word.length > LONGEST_COMPOUND) return false;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (HOMOGRAPHS.has(tail) || ((marks.get(tail) ?? 0) & MARKS.part) === 0) continue;
    if ((marks.get(head) ?? 0) & MARKS.part) return true;
  }
  return false;
}
