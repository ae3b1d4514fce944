import type { PlannedSegment } from "../model/translation-plan.ts";
import type { TranslateOutcome } from "../translate/translate-outgoing.ts";

/** What became of the texts that were sent. */
export type Resolved = Pick<TranslateOutcome, "resolutions">;

/** A planned segment after sending: one that was answered, or one that came down to what it had, or to nothing. */
export function landSegment(segment: PlannedSegment, { resolutions }: Resolved): PlannedSegment {
  if (segment.kind !== "sent") return segment;
  const kind = resolutions.get(segment.outgoing)?.kind;
  if (kind === "answered") return segment;
  if (segment.fallback) return segment.fallback;
  const held = kind === "doubtful" || kind === "too-long";
  return held ? { kind: "held", route: "none", reason: kind } : { kind: "open", route: "none" };
}
