import type { HeldReason, PlannedDocument } from "../model/translation-plan.ts";
import { landSegment, type Resolved } from "./land-segment.ts";

/** Why segments stay untranslated although an engine is there, by segment id. */
export function heldReasons(planned: PlannedDocument, outcome: Resolved): ReadonlyMap<string, HeldReason> {
  const reasons = new Map<string, HeldReason>();
  for (const [id, segment] of planned.segments) {
    const landed = landSegment(segment, outcome);
    if (landed.kind === "held") reasons.set(id, landed.reason);
  }
  return reasons;
}
