import type { AnswerReference } from "../model/stored-document.ts";
import type { Outgoing, PlannedDocument } from "../model/translation-plan.ts";
import type { TranslateOutcome } from "../translate/translate-outgoing.ts";

/** Which answer each unit was taken from, by segment id, for those that an engine gave now or before. */
export function answersOf(
  planned: PlannedDocument,
  outcome: TranslateOutcome,
  outgoing: ReadonlyMap<string, Outgoing>,
): Record<string, AnswerReference> {
  const answers: Record<string, AnswerReference> = {};
  for (const [id, segment] of planned.segments) {
    if (segment.kind === "settled" && segment.answer) answers[id] = segment.answer;
    if (segment.kind !== "sent" || outcome.resolutions.get(segment.outgoing)?.kind !== "answered") continue;
    const sent = outgoing.get(segment.outgoing);
    if (sent) answers[id] = { key: sent.key, context: sent.context };
  }
  return answers;
}
