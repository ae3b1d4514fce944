import type { TranslationUnit } from "../model/translation-unit.ts";

/** Comparing more pairs than this is not worth the time it takes. */
const MOST_PAIRS = 20_000;
/** Share of words that an edited sentence has in common with what it was; less of it is another sentence. */
const LEAST_ALIKE = 0.6;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Which of the sentences that are gone each new one was made of, by its id: where a sentence was edited and its
 * neighbours moved, its place no longer tells. Each old one is taken once, the most alike first.
 */
export function editedFrom(
  fresh: readonly TranslationUnit[],
  gone: readonly TranslationUnit[],
): ReadonlyMap<string, TranslationUnit> {
  if (fresh.length * gone.length > MOST_PAIRS) return new Map();
  const olds = gone.map((unit) => ({ unit, words: wordsOf(unit) }));
  const pairs = fresh
    .flatMap((unit) => {
      const words = wordsOf(unit);
      return olds.map((old) => ({ id: unit.segment.id, old: old.unit, alike: share(words, old.words) }));
    })
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((one, other) => other.alike - one.alike);
  const found = new Map<string, TranslationUnit>();
  const taken = new Set<TranslationUnit>();
  for (const { id, old } of pairs) {
    if (found.has(id) || taken.has(old)) continue;
    found.set(id, old);
    taken.add(old);
  }
  return found;
}

function wordsOf({ segment }: TranslationUnit): readonly string[] {
  return segment.source.toLowerCase().match(WORD) ?? [];
}

/** Dice's coefficient, every word as often as it stands there. */
function share(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length);
}
