import { ENGLISH_SPEECH_VERBS } from "./speech-verb-words.ts";

const AFTER_SPEECH = /[,?!…]["”’']?\s+/gu;
const SUBJECT =
  /^(?:he|she|they|the|his|her|their|a|an|police|officials|experts|authorities|researchers|\p{Lu}\S*)$/u;
/** Words up to the verb: `the head of technical services says`. */
const MOST_WORDS = 7;
const MOST_LETTERS = 100;

/** Where what is said ends and who said it follows, the last such place: after the comma of `… long-term, she says`; else -1. */
export function englishAttribution(text: string): number {
  let place = -1;
  for (const { 0: found, index } of text.matchAll(AFTER_SPEECH)) {
    const tail = index + found.length;
    if (namesSpeaker(text.slice(tail, tail + MOST_LETTERS))) place = index + found.search(/\s/u);
  }
  return place;
}

function namesSpeaker(tail: string): boolean {
  const clause = /^[^,;:.?!“”"]*/u.exec(tail)?.[0] ?? "";
  const words = clause.split(/\s+/u, MOST_WORDS);
  const verb = words.findIndex((word) => ENGLISH_SPEECH_VERBS.has(word));
  return verb === 0 || (verb > 0 && SUBJECT.test(words[0] ?? ""));
}
