import type { CachedAnswer } from "../model/cached-answer.ts";
import type { SettledSegment } from "../model/translation-plan.ts";

/** A segment that an answer of the cache serves. */
export function servedAnswer(answer: CachedAnswer): SettledSegment {
  const { key, context, target, pivot } = answer;
  const origin = `engine:${answer.engine}` as const;
  const settled = { target, state: "translated", origin, answer: { key, context } } as const;
  return { kind: "settled", route: "cache", ...settled, ...(pivot !== undefined && { pivot }) };
}
