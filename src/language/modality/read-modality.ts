import type { LanguageCode } from "../../model/language.ts";
import { type PlacedWord, placedWords } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import { ENGLISH_MODALITY } from "./english-modality-words.ts";
import { englishPhrase, opensEnglishPhrase } from "./english-phrase.ts";
import type { ModalityMark, ModalitySense } from "./modality-mark.ts";
import { norwegianHearsay, opensNorwegianHearsay } from "./norwegian-hearsay.ts";
import { NORWEGIAN_MODALITY } from "./norwegian-modality-words.ts";

/** How a text binds, allows and reports, in running order. Two texts of one language are alike when the senses are. */
export function readModality(text: string, language: LanguageCode): readonly ModalityMark[] {
  return modalityMarks(placedWords(text), language);
}

/** The same of words that were read before. */
export function modalityMarks(words: readonly PlacedWord[], language: LanguageCode): readonly ModalityMark[] {
  const { tells, senses, phraseAt } = /^en(?:-|$)/i.test(language) ? ENGLISH : NORWEGIAN;
  const marks: ModalityMark[] = [];
  let index = -1;
  for (const first of words) {
    index += 1;
    if (!tells(first)) continue;
    const phrase = phraseAt(words, index);
    const { start, end } = first;
    if (phrase !== undefined) marks.push({ sense: phrase.sense, start, end: (phrase.last ?? first).end });
    const sense = senses.get(first.lower) as ModalitySense | undefined;
    if (sense !== undefined && (phrase === undefined || phrase.isMore)) marks.push({ sense, start, end });
  }
  return marks;
}

/** `tells`: of most words there is neither a sense nor a phrase that they open. */
const ENGLISH = {
  tells: wordFact(({ lower }) => ENGLISH_MODALITY.has(lower) || opensEnglishPhrase(lower)),
  senses: ENGLISH_MODALITY,
  phraseAt: englishPhrase,
};

/** Whether a Norwegian word binds, allows or reports, or opens a phrase that does. */
export const tellsNorwegianModality = wordFact(
  ({ lower }) => NORWEGIAN_MODALITY.has(lower) || opensNorwegianHearsay(lower),
);
const NORWEGIAN = {
  tells: tellsNorwegianModality,
  senses: NORWEGIAN_MODALITY,
  phraseAt: norwegianHearsay,
};
