import { IRREGULAR_WORDS } from "./irregular-words.ts";

const IRREGULAR = new Map<string, string>(
  IRREGULAR_WORDS.replaceAll("\n", "")
    .split("|")
    .flatMap((row) => {
      const [word = "", ...forms] = row.split(" ");
      return forms.map((form) => [form, word] as const);
    }),
);

const DOUBLED = /([^aeiou])\1$/u;
/** Shortest stem: `die` in `died`. */
const SHORTEST = 2;

/**
 * What an English word in lower case may be a form of: plural, possessive, past, `-ing`; two words that share one of
 * these are forms of one word. Made to find too much rather than too little.
 */
export function englishStems(word: string): readonly string[] {
  const plain = word.replace(/['’]s?$/u, "");
  const stems = new Set([plain]);
  const irregular = IRREGULAR.get(plain);
  if (irregular !== undefined) stems.add(irregular);
  const add = (stem: string): void => {
    if (stem.length >= SHORTEST) stems.add(stem);
  };
  if (/(?:ies|ied)$/u.test(plain)) add(`${plain.slice(0, -3)}y`);
  if (/(?:[sxz]|[cs]h|o)es$/u.test(plain)) add(plain.slice(0, -2));
  if (/[^s]s$/u.test(plain)) add(plain.slice(0, -1));
  const ending = /(?:ed|ing)$/u.exec(plain)?.[0];
  if (ending !== undefined) {
    const stem = plain.slice(0, -ending.length);
    add(stem);
    add(`${stem}e`);
    if (DOUBLED.test(stem)) add(stem.slice(0, -1));
  }
  return [...stems];
}
