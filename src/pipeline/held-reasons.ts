import type { HeldReason, PlannedDocument } from "../model/translation-plan.ts";
import type { TranslateOutcome } from "../translate/translate-outgoing.ts";
import { landSegment } from "./land-segment.ts";

/** Why segments stay untranslated although an engine is there, by segment id. */
export function heldReasons(
  planned: PlannedDocument,
  outcome: TranslateOutcome,
): ReadonlyMap<string, HeldReason> {
  const reasons = new Map<string, HeldReason>();
  for (const [id, segment] of planned.segments) {
    const landed = landSegment(segment, outcome);
    if (landed.kind === "held") reasons.set(id, landed.reason);
  }
  return reasons;
}
