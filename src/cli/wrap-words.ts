/** A stretch of a text in UTF-16 units; `end` is exclusive. */
export type Stretch = readonly [start: number, end: number];

/** Where a text of single spaces is cut into lines of `width` at most; a word that is longer is cut itself. */
export function wrapWords(text: string, width: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(" ", start + width);
    const end = space > start ? space : wholeCharacter(text, start + width);
    lines.push([start, end]);
    start = space > start ? end + 1 : end;
  }
  if (start < text.length || lines.length === 0) lines.push([start, text.length]);
  return lines;
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
