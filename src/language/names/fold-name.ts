const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const FOREIGN = /[^ -~]/g;
const ASCII = /^[ -~]*$/;

/** Letters folded before; no more than there are in Latin alphabets. */
const folded = new Map<string, string>();
const MOST_FOLDED = 2_000;

/** A name in small ASCII letters: accents off, `ø` as `o`, `å` as `a`, `æ` as `ae`, curly apostrophes straight. */
export function foldName(name: string): string {
  const small = name.toLowerCase();
  return ASCII.test(small) ? small : small.replace(FOREIGN, foldLetter);
}

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  const made = /[’ʼ‘]/.test(bare) ? "'" : (LETTERS[bare] ?? bare);
  if (folded.size < MOST_FOLDED) folded.set(letter, made);
  return made;
}
