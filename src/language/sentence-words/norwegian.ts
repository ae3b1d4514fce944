import { ABBREVIATIONS } from "../abbreviations.ts";
import { SENTENCE_WORDS } from "../sentence-words.ts";
import type { SentenceLanguage } from "./sentence-language.ts";

/** One written form, or both. */
export type WrittenForm = "nb" | "nn" | "both";

export function norwegian(form: WrittenForm): SentenceLanguage {
  const { openers, ...lists } = SENTENCE_WORDS;
  const { both, subjects, nb, nn } = openers;
  return {
    isNordic: true,
    abbreviations: ABBREVIATIONS.filter(
      ({ language }) => language === undefined || form === "both" || language === form,
    ),
    lists: {
      ...lists,
      openers: new Set([...both, ...subjects, ...(form === "nn" ? [] : nb), ...(form === "nb" ? [] : nn)]),
    },
  };
}
