import type { LanguageCode } from "../../model/language.ts";
import { type PlacedWord, placedWords } from "../placed-words.ts";
import { englishSense } from "./english-sense.ts";
import type { NegationMark } from "./negation-mark.ts";
import { ENGLISH_PHRASES, NORWEGIAN_PHRASES } from "./negation-phrases.ts";
import { norwegianSense } from "./norwegian-sense.ts";
import { type PhraseTable, phraseAt } from "./phrase-table.ts";

/** What of a text denies, in running order. Two texts of one language deny alike when senses and kinds are alike. */
export function readNegation(text: string, language: LanguageCode): readonly NegationMark[] {
  return negationMarks(placedWords(text), language);
}

/** The same of words that were read before. */
export function negationMarks(words: readonly PlacedWord[], language: LanguageCode): readonly NegationMark[] {
  const grammar = /^en(?:-|$)/i.test(language) ? ENGLISH : NORWEGIAN;
  const marks: NegationMark[] = [];
  const last = Math.max(words.length - 1, 1);
  for (let index = 0; index < words.length; ) {
    const phrase = phraseAt(grammar.phrases, words, index);
    const length = phrase?.words.length ?? 1;
    const sense = phrase?.sense ?? grammar.senseOf(words, index);
    const [first, end] = [words[index], words[index + length - 1]];
    if (sense !== undefined && first !== undefined && end !== undefined) {
      const kind = PLAIN.has(sense) ? "plain" : "soft";
      marks.push({ kind, sense, start: first.start, end: end.end, place: index / last });
    }
    index += length;
  }
  return marks;
}

/** `ikke bare` must be answered too, but may be so by words of its own (`both`, `as well as`). */
const PLAIN = new Set(["plain", "not only"]);

interface Grammar {
  readonly phrases: PhraseTable;
  senseOf(words: readonly PlacedWord[], index: number): string | undefined;
}

const NORWEGIAN: Grammar = { phrases: NORWEGIAN_PHRASES, senseOf: norwegianSense };
const ENGLISH: Grammar = { phrases: ENGLISH_PHRASES, senseOf: englishSense };
