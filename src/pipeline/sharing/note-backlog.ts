import type { TranslationPlan } from "../../model/translation-plan.ts";
import type { TranslateOutcome } from "../../translate/translate-outgoing.ts";
import type { Kit } from "../kit.ts";

/** What a sending came to. */
export interface Sending {
  /** The plan before limits. */
  readonly allowed: TranslationPlan;
  readonly plan: TranslationPlan;
  readonly outcome: TranslateOutcome;
}

/** Keeps which texts had no room in the month's limit, to go first another time, and forgets those that went. */
export async function noteBacklog(
  { store, config }: Pick<Kit, "store" | "config">,
  { allowed, plan, outcome }: Sending,
): Promise<void> {
  if (config.limits.charactersPerMonth === undefined) return;
  const kept = new Set(plan.outgoing.map(({ id }) => id));
  const kindOf = (id: string) => outcome.resolutions.get(id)?.kind;
  const isLeft = (id: string) => !kept.has(id) || kindOf(id) === "unaffordable";
  const left = allowed.outgoing.filter(({ id }) => isLeft(id)).map(({ key }) => key);
  const settled = plan.outgoing.filter(({ id }) => kindOf(id) === "answered").map(({ key }) => key);
  if (left.length + settled.length > 0) await store.spending.updateBacklog({ left, settled });
}
