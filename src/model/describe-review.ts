import type { ReviewSummary } from "./summarise-review.ts";

/**
 * `not reviewed: 12 of 32 segments, 9 of them machine translation, 1 needs work, 2 untranslated`; `undefined` when all are.
 * Where there is pseudo-translation, that comes first.
 */
export function describeReview({
  segments,
  notReviewed,
  pseudo,
  machine,
  rejected,
  untranslated,
}: ReviewSummary): string | undefined {
  if (notReviewed === 0) {
    return undefined;
  }
  const counted = `${notReviewed} of ${segments} ${segments === 1 ? "segment" : "segments"}`;
  const parts = [
    { count: pseudo, words: "pseudo-translation" },
    { count: machine, words: "machine translation" },
    { count: rejected, words: rejected === 1 ? "needs work" : "need work" },
    { count: untranslated, words: "untranslated" },
  ].filter(({ count }) => count > 0);
  const notice = `not reviewed: ${[counted, ...parts.map(describePart)].join(", ")}`;
  return pseudo === 0 ? notice : `pseudo-translation, to look at the layout; ${notice}`;
}

function describePart({ count, words }: { count: number; words: string }, index: number): string {
  return index === 0 ? `${count} of them ${words}` : `${count} ${words}`;
}
