/** One look per token, so that a text without spaces takes no longer than another. */
const ADDRESS = /@|:\/\/|^\W*www\.|\.(?:no|com|org|net|eu|uk)(?:\W|$)/iu;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’/]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text as they are written (NFC), in running order; figures and web and mail addresses left out. */
export function wordsOf(text: string): readonly string[] {
  const tokens = text.normalize("NFC").split(/\s+/u);
  return tokens.filter((token) => !ADDRESS.test(token)).flatMap((token) => token.match(WORD) ?? []);
}
