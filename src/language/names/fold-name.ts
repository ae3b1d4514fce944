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

/** A name in small ASCII letters: accents off, `ø` as `o`, `å` as `a`, `æ` as `ae`, curly apostrophes straight. */
export function foldName(name: string): string {
  const small = name.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øœæßłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’ʼ‘]/g, "'");
}
