import { servedAnswer } from "../../leverage/served-answer.ts";
import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { PlannedSegment, TranslationPlan } from "../../model/translation-plan.ts";

/** A plan in which what was paid for elsewhere while it was carried out comes out of the cache, or of its own run. */
export function settleElsewhere(
  plan: TranslationPlan,
  elsewhere: ReadonlyMap<string, CachedAnswer>,
  run?: string,
): TranslationPlan {
  if (elsewhere.size === 0) return plan;
  const settle = (segment: PlannedSegment): PlannedSegment => {
    if (segment.kind !== "sent") return segment;
    const answer = elsewhere.get(segment.outgoing);
    if (answer === undefined) return segment;
    return servedAnswer(answer, run);
  };
  const documents = plan.documents.map((planned) => ({
    ...planned,
    segments: new Map([...planned.segments].map(([id, segment]) => [id, settle(segment)] as const)),
  }));
  return { ...plan, documents };
}
