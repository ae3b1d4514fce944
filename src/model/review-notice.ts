import { describeReview } from "./describe-review.ts";
import type { BilingualDocument } from "./document.ts";
import { summariseReview } from "./summarise-review.ts";

/**
 * What stands at the head of every output until people have been through all of it:
 * `not reviewed: 12 of 32 segments, 10 of them machine translation, 2 untranslated`.
 * `undefined` when every segment is `reviewed` or `final`.
 */
export function reviewNotice(document: BilingualDocument): string | undefined {
  return describeReview(summariseReview(document));
}
