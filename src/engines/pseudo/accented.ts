const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** One character each, in the fonts that every system has (Latin-1 and Latin Extended-A, as far as they go). */
const ACCENTED = "áƀçđêƒĝħîĵķļmñôþqŕšţûvŵxýžÁƁÇÐÊƑĜĦÎĴĶĻMÑÔÞQŔŠŢÛVŴXÝŽ";

const ACCENTS = new Map([...PLAIN].map((letter, place) => [letter, [...ACCENTED][place] ?? letter]));

/** Every letter with an accent, where there is one: still to be read, and not to be taken for a real text. */
export function accented(text: string): string {
  return text.replace(/[a-z]/giu, (letter) => ACCENTS.get(letter) ?? letter);
}
