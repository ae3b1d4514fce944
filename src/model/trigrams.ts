/** Every three characters in a row of a text in small letters, each once: what texts are compared by at first sight. */
export function trigrams(text: string): ReadonlySet<string> {
  const characters = [...text.toLowerCase()];
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= characters.length; at++) {
    grams.add(`${characters[at]}${characters[at + 1]}${characters[at + 2]}`);
  }
  return grams;
}
