/**
 * The word that was probably meant, for "did you mean": the nearest by edits (a letter put in, left out,
 * exchanged, or two swapped), one edit for every three letters; else the only one that begins with `word`.
 * Case is ignored; of two equally near the first one wins; `undefined` when none is near.
 */
export function closestWord(word: string, words: readonly string[]): string | undefined {
  const asked = word.toLowerCase();
  if (asked.length > MAX_LENGTH) return undefined;
  const [nearest] = words
    .map((candidate) => ({ candidate, edits: countEdits(asked, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(asked.length, candidate.length) / 3)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.candidate ?? onlyWordBeginning(asked, words);
}

/** Nobody mistypes more; it bounds the work. */
const MAX_LENGTH = 64;

function onlyWordBeginning(asked: string, words: readonly string[]): string | undefined {
  const [first, ...others] = words.filter((candidate) => candidate.toLowerCase().startsWith(asked));
  return asked.length < 3 || others.length > 0 ? undefined : first;
}

/** Optimal string alignment distance: Levenshtein's, with a swap of neighbours as one edit. */
function countEdits(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}
