import { type BudgetFit, fitBudget } from "../../leverage/fit-budget.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
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
  { store, config, clock }: Pick<Kit, "store" | "config" | "clock">,
  plan: TranslationPlan,
  limit: number | undefined,
): Promise<LimitsFit> {
  const { charactersPerMonth } = config.limits;
  if (charactersPerMonth === undefined) return { ...fitBudget(plan, limit), limit };
  const { month, billed, reserved } = await monthBudget(store, { limits: config.limits, now: clock.now() });
  const first = await store.spending.backlog();
  const left = Math.max(0, charactersPerMonth - billed - reserved);
  if (limit !== undefined && limit <= left) return { ...fitBudget(plan, limit, { first }), limit };
  const fit = fitBudget(plan, charactersPerMonth, { left, first });
  const beyond = fit.left ? { left: { ...fit.left, month } } : {};
  return { ...fit, ...beyond, limit: charactersPerMonth, month };
}
