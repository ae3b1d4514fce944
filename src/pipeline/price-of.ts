import type { PlanReport } from "../model/plan-report.ts";
import type { Kit } from "./kit.ts";

/** Price of so many characters, rounded to cents. */
export function priceOf(characters: number, price: Kit["config"]["price"]): PlanReport["price"] {
  const amount = Math.round((characters / 1_000_000) * price.perMillionCharacters * 100) / 100;
  return { amount, currency: price.currency };
}
