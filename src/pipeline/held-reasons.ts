import type { HeldReason, PlannedDocument } from "../model/translation-plan.ts";
import type { TranslateOutcome } from "../translate/translate-outgoing.ts";

/** Why segments stay untranslated although an engine is there, by segment id. */
export function heldReasons(
  planned: PlannedDocument,
  outcome: TranslateOutcome,
): ReadonlyMap<string, HeldReason> {
  const reasons = new Map<string, HeldReason>();
  for (const [id, segment] of planned.segments) {
    if (segment.kind === "held") reasons.set(id, segment.reason);
    if (segment.kind !== "sent") continue;
    const kind = outcome.resolutions.get(segment.outgoing)?.kind;
    if (kind === "doubtful" || kind === "too-long") reasons.set(id, kind);
  }
  return reasons;
}
