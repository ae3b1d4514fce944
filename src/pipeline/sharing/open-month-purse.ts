import type { Purse } from "../../translate/open-purse.ts";
import type { Kit } from "../kit.ts";
import { monthOf, TIME_ZONE } from "../status/month-budget.ts";

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
