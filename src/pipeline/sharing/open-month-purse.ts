import type { Purse } from "../../translate/open-purse.ts";
import type { Kit } from "../kit.ts";
import { monthOf, TIME_ZONE } from "../status/month-budget.ts";

/** Counts what a run without a limit was billed: the month's figures hold for all runs. */
export async function countSpending(
  { store, clock, newRunId }: Kit,
  { run, billed }: { readonly run: string; readonly billed: number },
): Promise<void> {
  if (billed === 0) return;
  const id = `${run} counted ${newRunId()}`;
  const month = monthOf(clock.now(), TIME_ZONE);
  await store.spending.reserve({ id, month, characters: billed, run });
  await store.spending.settle(id, billed);
}

/**
 * What all that share the store may be billed in a month. What was set aside by one that died stays set aside: it may
 * have been billed.
 */
export function openMonthPurse(
  { store, clock, newRunId }: Kit,
  budget: { run: string; limit: number },
): Purse {
  return {
    async reserve(characters) {
      const id = `${budget.run} ${newRunId()}`;
      const month = monthOf(clock.now(), TIME_ZONE);
      const isReserved = await store.spending.reserve({ id, month, characters, ...budget });
      return isReserved ? { settle: (billed) => store.spending.settle(id, billed) } : undefined;
    },
  };
}
