import type { BilingualDocument } from "./document.ts";
import { PSEUDO_ORIGIN } from "./pseudo-text.ts";
import type { TranslationUnit } from "./translation-unit.ts";
import type { UnitReview } from "./unit-review.ts";

/** What nobody has looked at yet, by where its English came from. */
export type OpenPart = "untranslated" | "rejected" | "pseudo" | "machine" | "edited" | "memory" | "rule";

/** How far people have got with a document, in segments. The seven parts add up to `notReviewed`. */
export interface ReviewSummary extends Readonly<Record<OpenPart, number>> {
  readonly segments: number;
  readonly notReviewed: number;
}

/** Segments of one state and origin; one where no count is given. */
export interface CountedUnit extends Pick<TranslationUnit, "state" | "origin" | "review"> {
  readonly count?: number;
  /** Set where they were sent back, for those that come without their review. */
  readonly rejected?: true | NonNullable<UnitReview["rejected"]>;
}

/** Counts what is not yet `reviewed` or `final`; `machine` is what a real engine answered, this run or earlier. */
export function summariseReview(document: BilingualDocument): ReviewSummary {
  return summariseUnits(document.blocks.flatMap((block) => block.units));
}

/** As {@link summariseReview}, for segments of whatever documents. */
export function summariseUnits(units: readonly CountedUnit[]): ReviewSummary {
  const parts = { untranslated: 0, rejected: 0, pseudo: 0, machine: 0, edited: 0, memory: 0, rule: 0 };
  let [segments, notReviewed] = [0, 0];
  for (const unit of units) {
    const { count = 1 } = unit;
    segments += count;
    if (unit.state === "reviewed" || unit.state === "final") continue;
    notReviewed += count;
    parts[openPart(unit)] += count;
  }
  return { segments, notReviewed, ...parts };
}

function openPart({ state, origin, review, rejected }: CountedUnit): OpenPart {
  if (state === "initial" && (rejected ?? review?.rejected) !== undefined) {
    return "rejected";
  }
  if (state === "initial" || origin === undefined) {
    return "untranslated";
  }
  if (origin === PSEUDO_ORIGIN) {
    return "pseudo";
  }
  if (origin === "human") {
    return "edited";
  }
  return origin === "memory" || origin === "rule" ? origin : "machine";
}
