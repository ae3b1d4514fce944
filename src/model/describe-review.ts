import type { ReviewSummary } from "./summarise-review.ts";

/** `not reviewed: 12 of 32 segments, 9 of them machine translation, 1 needs work, 2 untranslated`; `undefined` when all are. */
export function describeReview({
  segments,
  notReviewed,
  machine,
  rejected,
  untranslated,
}: ReviewSummary): string | undefined {
  if (notReviewed === 0) {
    return undefined;
  }
  const counted = `${notReviewed} of ${segments} ${segments === 1 ? "segment" : "segments"}`;
  const parts = [
    { count: machine, words: "machine translation" },
    { count: rejected, words: rejected === 1 ? "needs work" : "need work" },
    { count: untranslated, words: "untranslated" },
  ].filter(({ count }) => count > 0);
  return `not reviewed: ${[counted, ...parts.map(describePart)].join(", ")}`;
}

function describePart({ count, words }: { count: number; words: string }, index: number): string {
  return index === 0 ? `${count} of them ${words}` : `${count} ${words}`;
}
