import type { LanguageCode } from "../../model/language.ts";
import { type PlacedWord, placedWords } from "../placed-words.ts";
import { ENGLISH_MODALITY } from "./english-modality-words.ts";
import { englishPhrase } from "./english-phrase.ts";
import type { ModalityMark, ModalitySense } from "./modality-mark.ts";
import { norwegianHearsay } from "./norwegian-hearsay.ts";
import { NORWEGIAN_MODALITY } from "./norwegian-modality-words.ts";

/** How a text binds, allows and reports, in running order. Two texts of one language are alike when the senses are. */
export function readModality(text: string, language: LanguageCode): readonly ModalityMark[] {
  return modalityMarks(placedWords(text), language);
}

/** The same of words that were read before. */
export function modalityMarks(words: readonly PlacedWord[], language: LanguageCode): readonly ModalityMark[] {
  const english = /^en(?:-|$)/i.test(language);
  const [senses, phraseAt] = english
    ? [ENGLISH_MODALITY, englishPhrase]
    : [NORWEGIAN_MODALITY, norwegianHearsay];
  const marks: ModalityMark[] = [];
  let index = -1;
  for (const first of words) {
    index += 1;
    const phrase = phraseAt(words, index);
    const sense = phrase?.sense ?? (senses.get(first.lower) as ModalitySense | undefined);
    if (sense !== undefined) marks.push({ sense, start: first.start, end: (phrase?.last ?? first).end });
  }
  return marks;
}
