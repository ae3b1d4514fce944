import { type BudgetFit, fitBudget } from "../../leverage/fit-budget.ts";
import type { Outgoing, TranslationPlan } from "../../model/translation-plan.ts";
import type { Kit } from "../kit.ts";
import { monthBudget } from "../status/month-budget.ts";

/** A plan within what the run may cost and what the month has left, and which limit was the tighter one. */
export interface LimitsFit extends BudgetFit {
  readonly limit: number | undefined;
  /** Present when that is the month's. */
  readonly month?: string;
}

/** Takes out of a plan what neither limit has room for; what the month had no room for before goes first. */
export async function fitLimits(
  kit: Pick<Kit, "store" | "config" | "clock" | "engine" | "engines">,
  plan: TranslationPlan,
  limit: number | undefined,
): Promise<LimitsFit> {
  const { store, config, clock } = kit;
  const { charactersPerMonth } = config.limits;
  const isFree = freeTexts(kit);
  if (charactersPerMonth === undefined) return { ...fitBudget(plan, limit, { isFree }), limit };
  const { month, billed, reserved } = await monthBudget(store, { limits: config.limits, now: clock.now() });
  const first = await store.spending.backlog();
  const left = Math.max(0, charactersPerMonth - billed - reserved);
  if (limit !== undefined && limit <= left) return { ...fitBudget(plan, limit, { first, isFree }), limit };
  const fit = fitBudget(plan, charactersPerMonth, { left, first, isFree });
  const beyond = fit.left ? { left: { ...fit.left, month } } : {};
  return { ...fit, ...beyond, limit: charactersPerMonth, month };
}

function freeTexts({ engine, engines = [] }: Pick<Kit, "engine" | "engines">): (text: Outgoing) => boolean {
  const free = new Set(
    [engine, ...engines.map((each) => each.engine)]
      .filter(({ cost }) => cost.kind === "free")
      .map(({ name }) => name),
  );
  return (text) => free.has(text.engine ?? engine.name);
}
