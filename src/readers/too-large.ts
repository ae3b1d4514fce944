/** Of markup, and of lines: a parser keeps some thousands of bytes of memory for each. */
const MOST_MARKS = 400_000;

export interface LargeOptions {
  /** The characters that begin what a parser makes an object of; with the flag `g`. */
  readonly marks: RegExp;
  /** UTF-16 units, in millions. It keeps some hundreds of bytes for each. */
  readonly millions: number;
}

/** What of a structured text is too much to be parsed: memory that runs out ends the process without a word. */
export function tooLarge(text: string, { marks, millions }: LargeOptions): string | undefined {
  if (text.length > millions * 1e6) return `it is longer than ${millions} million characters`;
  let count = 0;
  for (const _ of text.matchAll(marks)) {
    count += 1;
    if (count > MOST_MARKS) return "it has more than 400,000 lines and marks";
  }
  return undefined;
}
