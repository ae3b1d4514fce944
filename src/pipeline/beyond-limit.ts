import type { BeyondLimit } from "../model/beyond-limit.ts";
import { billedLength } from "../model/billed-length.ts";
import type { TranslationPlan } from "../model/translation-plan.ts";
import type { TranslateOutcome } from "../translate/translate-outgoing.ts";

export interface LimitedSending {
  readonly limit: number | undefined;
  /** Present when the limit is that of a month. */
  readonly month?: string;
  /** What was left out of the plan. */
  readonly left: BeyondLimit | undefined;
  /** The plan without it. */
  readonly plan: TranslationPlan;
  readonly outcome: TranslateOutcome;
}

/** All that the limit kept from being answered: left out of the plan, or not asked for again for want of characters. */
export function beyondLimit({ limit, month, left, plan, outcome }: LimitedSending): BeyondLimit | undefined {
  const unaffordable = plan.outgoing.filter(({ id }) => outcome.resolutions.get(id)?.kind === "unaffordable");
  if (limit === undefined || unaffordable.length === 0) return left;
  const ids = new Set(unaffordable.map(({ id }) => id));
  const segments = plan.documents.flatMap((each) => [...each.segments.values()]);
  const waiting = segments.filter((segment) => segment.kind === "sent" && ids.has(segment.outgoing));
  return {
    limit,
    ...(month === undefined ? {} : { month }),
    segments: (left?.segments ?? 0) + waiting.length,
    texts: (left?.texts ?? 0) + unaffordable.length,
    characters: (left?.characters ?? 0) + unaffordable.reduce((sum, { text }) => sum + billedLength(text), 0),
  };
}
