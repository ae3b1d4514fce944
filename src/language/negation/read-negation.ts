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
    if (sense !== undefined)
      marks.push({ sense, ...span(words, index, length), place: index / last, index, kind: kindOf(sense) });
    index += length;
  }
  return marks;
}

/** `ikke bare` must be answered too, but may be so by words of its own (`both`, `as well as`). */
const PLAIN = new Set(["plain", "not only"]);

function kindOf(sense: string): NegationMark["kind"] {
  return PLAIN.has(sense) ? "plain" : "soft";
}

function span(words: readonly PlacedWord[], index: number, length: number) {
  return { start: words[index]?.start ?? 0, end: words[index + length - 1]?.end ?? 0 };
}

interface Grammar {
  readonly phrases: PhraseTable;
  senseOf(words: readonly PlacedWord[], index: number): string | undefined;
}

const NORWEGIAN: Grammar = { phrases: NORWEGIAN_PHRASES, senseOf: norwegianSense };
const ENGLISH: Grammar = { phrases: ENGLISH_PHRASES, senseOf: englishSense };
