import { CORPUS_WORDS } from "./corpus-words.ts";

const AROUND = [
  ["går det fram av møteboka", "according to the minutes"],
  ["og det er sak nummer", "and it is case number"],
  ["skriver avisa om sak", "the newspaper writes of case"],
] as const;

const ENGLISH: ReadonlyMap<string, string> = new Map([...Object.values(CORPUS_WORDS).flat(), ...AROUND]);
const PHRASES = new RegExp([...ENGLISH.keys()].map((each) => each.replaceAll(".", "\\.")).join("|"), "g");

/** A sentence of the corpus as a good translator has it, so that checks find as little as they would in earnest. */
export function corpusEnglish(sentence: string): string {
  return sentence.replace(PHRASES, (phrase) => ENGLISH.get(phrase) ?? phrase);
}
