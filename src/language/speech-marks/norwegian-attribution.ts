import { NORWEGIAN_SPEECH_VERBS } from "./speech-verb-words.ts";

const AFTER_SPEECH = /[,?!…»”"]\s+(\p{L}+)/gu;

/** Where what is said ends and who said it follows: after the comma of `… langsiktig, sier hun`; -1 when it does not. */
export function norwegianAttribution(text: string): number {
  for (const { 0: found, 1: word = "", index } of text.matchAll(AFTER_SPEECH)) {
    if (NORWEGIAN_SPEECH_VERBS.has(word)) return index + found.search(/\s/u);
  }
  return -1;
}
