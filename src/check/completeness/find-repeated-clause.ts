import type { PlacedWord } from "../../language/placed-words.ts";
import type { TextRange } from "../../model/finding.ts";

/** `least` words or more that stand in a text a second time, in the same order; most texts are seen through at once. */
export function findRepeatedClause(words: readonly PlacedWord[], least: number): TextRange | undefined {
  if (longestRunOfKnown(words, least) < least) return undefined;
  const met = new Set<string>();
  let [from, best, bestFrom] = [-1, 0, 0];
  for (let place = 0; place + least <= words.length; place += 1) {
    const clause = words
      .slice(place, place + least)
      .map(({ lower }) => lower)
      .join(" ");
    if (!met.has(clause)) {
      met.add(clause);
      from = -1;
      continue;
    }
    if (from === -1) from = place;
    if (place - from + least > best) [best, bestFrom] = [place - from + least, from];
  }
  if (best === 0) return undefined;
  return [words[bestFrom]?.start ?? 0, words[bestFrom + best - 1]?.end ?? 0];
}

function longestRunOfKnown(words: readonly PlacedWord[], least: number): number {
  if (words.length < 2 * least) return 0;
  const met = new Set<string>();
  let [run, longest] = [0, 0];
  for (const { lower } of words) {
    if (met.has(lower)) {
      run += 1;
      if (run > longest) longest = run;
    } else {
      met.add(lower);
      run = 0;
    }
  }
  return longest;
}
