import type { CachedAnswer } from "../model/cached-answer.ts";
import type { SettledSegment } from "../model/translation-plan.ts";

/** A segment that an answer of the cache serves; one that the same run was given is shared within it. */
export function servedAnswer(answer: CachedAnswer, run?: string): SettledSegment {
  const { key, context, target, pivot } = answer;
  const origin = `engine:${answer.engine}` as const;
  const settled = { target, state: "translated", origin, answer: { key, context } } as const;
  const route = answer.run === run ? "repetition" : "cache";
  return { kind: "settled", route, ...settled, ...(pivot !== undefined && { pivot }) };
}
