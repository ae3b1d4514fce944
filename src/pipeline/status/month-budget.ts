import type { Config } from "../../config/config.ts";
import type { Store } from "../../ports/store.ts";

/** What the month's budget has come to, in Unicode code points. */
export interface MonthBudget {
  /** `2026-11` */
  readonly month: string;
  readonly billed: number;
  /** Set aside by requests under way, or by processes that died before they could tell. */
  readonly reserved: number;
  readonly limit?: number;
}

/** Limits as other versions of the config may have them. */
type Limits = Config["limits"] & { readonly charactersPerMonth?: number; readonly timeZone?: string };

/** Whose calendar months are counted by. */
export const TIME_ZONE = "Europe/Oslo";

/** What was billed in the month of this moment, by all who share the store. */
export async function monthBudget(
  store: Pick<Store, "spending"> | undefined,
  { limits, now }: { readonly limits: Limits; readonly now: Date },
): Promise<MonthBudget> {
  const month = monthOf(now, limits.timeZone ?? TIME_ZONE);
  const { billed, reserved } = (await store?.spending.month(month)) ?? { billed: 0, reserved: 0 };
  const { charactersPerMonth: limit } = limits;
  return { month, billed, reserved, ...(limit === undefined ? {} : { limit }) };
}

/** The calendar month of a moment: `2026-11`. */
export function monthOf(now: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    timeZone,
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}`;
}
