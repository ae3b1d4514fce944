import { servedAnswer } from "../../leverage/served-answer.ts";
import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { PlannedSegment, TranslationPlan } from "../../model/translation-plan.ts";

/** A plan in which what others paid for while it was carried out comes out of the cache. */
export function settleElsewhere(
  plan: TranslationPlan,
  elsewhere: ReadonlyMap<string, CachedAnswer>,
): TranslationPlan {
  if (elsewhere.size === 0) return plan;
  const settle = (segment: PlannedSegment): PlannedSegment => {
    if (segment.kind !== "sent") return segment;
    const answer = elsewhere.get(segment.outgoing);
    if (answer === undefined) return segment;
    return servedAnswer(answer);
  };
  const documents = plan.documents.map((planned) => ({
    ...planned,
    segments: new Map([...planned.segments].map(([id, segment]) => [id, settle(segment)] as const)),
  }));
  return { ...plan, documents };
}
