import type { LanguageCode } from "../../model/language.ts";
import { wordSet } from "../word-set.ts";
import { PARTICLES } from "./name-particles.ts";
import type { NameWord } from "./name-word.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { readNameWords } from "./read-name-words.ts";

export interface Name {
  readonly text: string;
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly NameWord[];
}

/** English writes them with a capital, and they are nobody's name; or they open sentences. */
const ENGLISH = wordSet(`
  i the a an and or but if when while as at in on of for from to with by it its he she they we you this that these
  those there here his her their our your my not no yes after before since during under over all some many most
  several both each every one two three so then also however although though because once only even what who which
  where why how according monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december mr mrs ms dr sir lady god`);

/**
 * Names of one word or more, in running order: `Kari Nordmann`, `Ursula von der Leyen`, `Nato-toppmøtet`. A word that
 * opens a sentence is one only where no list knows it as an ordinary word.
 */
export function readNames(text: string, language: LanguageCode): readonly Name[] {
  const isOrdinary = language.startsWith("en") ? (word: string) => ENGLISH.has(word) : isOrdinaryWord;
  const words = readNameWords(text).filter(
    (word) =>
      word.text.length > 1 &&
      !((word.opens || language.startsWith("en")) && isOrdinary(word.text.toLowerCase())),
  );
  return joinWords(text, words).map((group) => {
    const start = group[0]?.start ?? 0;
    const end = group.at(-1)?.end ?? 0;
    return { text: text.slice(start, end), start, end, words: group };
  });
}

function joinWords(text: string, words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const groups: NameWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && isOneName(text.slice(last.end, word.start))) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** Initials between first name and surname belong to the name. */
function isOneName(gap: string): boolean {
  return gap === " " || (gap.length < 10 && (PARTICLES.has(gap.trim()) || /^ \p{Lu}\. $/u.test(gap)));
}
