import type { KnownWord } from "./known-word.ts";

let topics = 0;

/**
 * A reader of what one topic knows of a word by itself, whatever stands around it; judged once, and kept with the word
 * for as long as that is. `null` where there is nothing to know.
 */
export function wordFact<Fact extends NonNullable<unknown> | null>(
  judge: (word: KnownWord) => Fact,
): (word: KnownWord) => Fact {
  const topic = topics;
  topics += 1;
  return (word) => {
    const known = word.facts[topic];
    if (known !== undefined) return known as Fact;
    const fact = judge(word);
    word.facts[topic] = fact;
    return fact;
  };
}
