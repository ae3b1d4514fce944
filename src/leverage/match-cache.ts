import type { CachedAnswer } from "../model/cached-answer.ts";
import type { AnswerReference } from "../model/stored-document.ts";
import type { CacheReuse, DescribedSegment } from "./described-segment.ts";

/** serve: an answer fit for this segment. ask: none yet, `asked` times in vain. doubtful: asked twice in vain. */
export type CacheMatch =
  | { readonly kind: "serve"; readonly answer: CachedAnswer }
  | { readonly kind: "ask"; readonly asked: number }
  | { readonly kind: "doubtful" };

/** A doubtful answer is asked for once more, then left alone. */
export const MOST_ASKED = 2;

export interface CacheRule {
  readonly reuse: CacheReuse;
  /** The answer this very segment was given last time: kept although a neighbour changed, except under `ice`. */
  readonly carried?: AnswerReference | undefined;
}

/** What the answers of a segment's key are worth in its context. */
export function matchCache(
  segment: DescribedSegment,
  answers: readonly CachedAnswer[],
  rule: CacheRule,
): CacheMatch {
  const usable = usableAnswers(segment, answers, rule);
  const good = usable.find((answer) => answer.doubt === undefined);
  if (good) return { kind: "serve", answer: good };
  const asked = Math.max(0, ...usable.map((answer) => answer.asked));
  return asked >= MOST_ASKED ? { kind: "doubtful" } : { kind: "ask", asked };
}

/** Fitting answers, the best first: same context, then the one carried along, then the rest in the order of storing. */
function usableAnswers(
  segment: DescribedSegment,
  answers: readonly CachedAnswer[],
  rule: CacheRule,
): CachedAnswer[] {
  const here = answers.filter((answer) => answer.context === segment.context);
  if (rule.reuse === "ice") return here;
  const carried = answers.filter(
    (answer) => answer.key === rule.carried?.key && answer.context === rule.carried.context,
  );
  const elsewhere = travels(segment, rule.reuse) ? answers : [];
  return [...here, ...carried, ...elsewhere];
}

/** Whether a segment's answer may be served in another context than its own. */
export function travels(segment: DescribedSegment, reuse: CacheReuse): boolean {
  return reuse === "exact" || (reuse === "careful" && !segment.leans);
}
