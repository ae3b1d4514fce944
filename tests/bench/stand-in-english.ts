const WORDS =
  "the a council mayor school road mountain says that will not before after summer price rises by report plan new county people wait for answer from ministry work is delayed and must be looked at again during quarter in town near harbour with more time which company island winter police confirms against each week under review".split(
    " ",
  );

/** English words in the place of Norwegian ones, always the same for the same text: length and look of a translation. */
export function standInEnglish(text: string): string {
  const words = text.replace(/\p{L}+/gu, (word) => WORDS[sumOf(word) % WORDS.length] ?? "the");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sumOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
