/** Words parted by white space, in the order they are written. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\S+/gu) ?? [];
}
