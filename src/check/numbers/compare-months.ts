import { type MonthName, monthNames } from "../../language/numbers/month-names.ts";
import type { NumberMention } from "../../language/numbers/number-mention.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import type { UnitWords } from "../words/unit-words.ts";
import type { NumberSides } from "./compare-numbers.ts";

/**
 * A month that became another one: `i mai 1969`, `in September 1969`. Said only where the one is nowhere in the English
 * and the other nowhere in the Norwegian: `i mai` may well be `last month`. Dates with a day are numbers.
 */
export function compareMonths(
  { source, target }: Pick<UnitWords, "source" | "target">,
  { sources, targets }: NumberSides,
): readonly Remark[] {
  const [there, here] = [monthNames(source, "no"), monthNames(target, "en")];
  const lost = otherMonths(there, here).find((name) => !isOfDate(name, sources));
  const added = otherMonths(here, there).find((name) => !isOfDate(name, targets) && !mayBeVerb(name, target));
  if (lost === undefined || added === undefined) return [];
  return [
    {
      message: `${quoteText(lost.word.written)} became ${quoteText(added.word.written)}`,
      source: [lost.word.start, lost.word.end],
      target: [added.word.start, added.word.end],
    },
  ];
}

function otherMonths(names: readonly MonthName[], others: readonly MonthName[]): readonly MonthName[] {
  return names.filter(({ month }) => others.every((other) => other.month !== month));
}

function isOfDate({ word }: MonthName, mentions: readonly NumberMention[]): boolean {
  return mentions.some(({ kind, start, end }) => kind === "date" && start <= word.start && word.end <= end);
}

/** `May I …`, `March on!`: what opens a text has a capital whatever it is. */
function mayBeVerb({ word, month }: MonthName, words: UnitWords["target"]): boolean {
  return (month === 3 || month === 5) && words[0] === word;
}
