import type { AnswerReference } from "../model/stored-document.ts";
import type { Outgoing, PlannedDocument } from "../model/translation-plan.ts";
import { landSegment, type Resolved } from "./land-segment.ts";

/** Which answer each unit was taken from, by segment id, for those that an engine gave now or before. */
export function answersOf(
  planned: PlannedDocument,
  outcome: Resolved,
  outgoing: ReadonlyMap<string, Outgoing>,
): Record<string, AnswerReference> {
  const answers: Record<string, AnswerReference> = {};
  for (const [id, segment] of planned.segments) {
    const landed = landSegment(segment, outcome);
    const isKnown = landed.kind === "settled" || landed.kind === "kept";
    if (isKnown && landed.answer) answers[id] = landed.answer;
    const sent = landed.kind === "sent" ? outgoing.get(landed.outgoing) : undefined;
    if (sent) answers[id] = referenceOf(sent, outcome);
  }
  return answers;
}

/** Of the engine that answered, which may be another than the one that was planned. */
function referenceOf({ id, key, context }: Outgoing, { resolutions }: Resolved): AnswerReference {
  const resolution = resolutions.get(id);
  const by = resolution?.kind === "answered" ? resolution.by : undefined;
  return by === undefined ? { key, context } : { key: by.key, context: by.context };
}
