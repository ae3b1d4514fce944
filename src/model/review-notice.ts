import type { BilingualDocument } from "./document.ts";
import { summariseReview } from "./summarise-review.ts";

/**
 * What stands at the head of every output until people have been through all of it:
 * `not reviewed: 12 of 32 segments, 10 of them machine translation, 2 untranslated`.
 * `undefined` when every segment is `reviewed` or `final`.
 */
export function reviewNotice(document: BilingualDocument): string | undefined {
  const { segments, notReviewed, machine, untranslated } = summariseReview(document);
  if (notReviewed === 0) {
    return undefined;
  }
  const counted = `${notReviewed} of ${segments} ${segments === 1 ? "segment" : "segments"}`;
  const parts = [
    { count: machine, words: "machine translation" },
    { count: untranslated, words: "untranslated" },
  ].filter(({ count }) => count > 0);
  return `not reviewed: ${[counted, ...parts.map(describePart)].join(", ")}`;
}

function describePart({ count, words }: { count: number; words: string }, index: number): string {
  return index === 0 ? `${count} of them ${words}` : `${count} ${words}`;
}
