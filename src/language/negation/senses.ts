/** Words by sense, turned into senses by word; the first sense that names a word has it. */
export function senses(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [sense, words] of Object.entries(lists)) {
    for (const word of words.trim().split(/\s+/)) if (!found.has(word)) found.set(word, sense);
  }
  return found;
}
