import type { BlockKind } from "../model/block.ts";
import { type HouseStyle, NO_STYLE } from "../model/house-style.ts";
import type { Check, Remark } from "./check.ts";
import { findCurrencies } from "./house-style/find-currencies.ts";
import { findDates } from "./house-style/find-dates.ts";
import { findHeadlineQuotes } from "./house-style/find-headline-quotes.ts";
import { findPercents } from "./house-style/find-percents.ts";
import { findSpellings } from "./house-style/find-spellings.ts";
import { findTimes } from "./house-style/find-times.ts";
import type { StyleFault } from "./house-style/style-fault.ts";
import { titlesAndAddresses } from "./house-style/titles-and-addresses.ts";

/** English that is right, and not as the config's `style` says the house writes it. */
export const houseStyle: Check = {
  code: "house-style",
  severity: "info",
  look: ({ target, origin }, { block, settings: { style } }) => {
    if (style === NO_STYLE || target.trim() === "" || origin === "rule" || block.kind === "code") return [];
    const faults = faultsOf(target, { style, kind: block.kind });
    return faults.map((fault) => remarkOf(fault, target));
  },
};

function faultsOf(
  text: string,
  { style, kind }: { readonly style: HouseStyle; readonly kind: BlockKind },
): readonly StyleFault[] {
  const running = [
    ...findPercents(text, style.percent),
    ...findTimes(text, style.times),
    ...findCurrencies(text, style.currency),
    ...findDates(text, style.dates),
    ...findSpellings(text, style.spellings),
  ];
  const kept = running.length === 0 ? [] : titlesAndAddresses(text);
  const free = running.filter(
    ({ target: [start, end] }) => !kept.some(([from, to]) => start < to && end > from),
  );
  return kind === "heading" ? [...free, ...findHeadlineQuotes(text, style.headlineQuotes)] : free;
}

function remarkOf({ target: [start, end], replacement }: StyleFault, text: string): Remark {
  return {
    message: `The house writes “${replacement.trim()}”, not “${text.slice(start, end).trim()}”`,
    target: [start, end],
    fix: text.slice(0, start) + replacement + text.slice(end),
  };
}
