/** How deep square brackets lie in one another in a paragraph. */
export function deepestBrackets(source: string): number {
  let deepest = 0;
  let depth = 0;
  for (const [mark] of source.matchAll(/[[\]]|\n[ \t]*\r?\n/g)) {
    if (mark === "[") depth += 1;
    else depth = mark === "]" ? Math.max(0, depth - 1) : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
