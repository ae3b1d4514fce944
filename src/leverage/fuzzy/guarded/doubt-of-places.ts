import type { SlotGroup } from "./reuse-target.ts";
import { countValue, leadingNumber, mistakenBy } from "./slot-value.ts";

/** Why the places of two like sentences cannot be told apart or inflect otherwise; `undefined` when nothing speaks against them. */
export function doubtOfPlaces(groups: readonly SlotGroup[]): string | undefined {
  const changed = groups.filter(({ old, next }) => old.text !== next.text);
  if (changed.length === 0) return "nothing to change";
  for (const group of changed) {
    if (groups.some((other) => other !== group && mistakenBy(other.old) === mistakenBy(group.old)))
      return "the same number twice";
    const doubt = doubtOfChange(group);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}

function doubtOfChange({ old, next }: SlotGroup): string | undefined {
  switch (old.kind) {
    case "count":
      return doubtOfCounts(old.text, next.text);
    case "name":
      return sameSize(old.text, next.text) ? undefined : "a name of another kind";
    case "date":
      return isDay(leadingNumber(next.text)) ? undefined : "no day of a month";
    case "time":
      return leadingNumber(next.text) < 24 ? undefined : "no time of the day";
    case "other":
      return "figures that may be a date, a time or a score";
    default:
      return undefined;
  }
}

/** English inflects at one and below it; a year does not become a sum, nor a sum a year. */
function doubtOfCounts(old: string, next: string): string | undefined {
  const [was, is] = [countValue(old), countValue(next)];
  if ((was === 1) !== (is === 1) || was < 1 !== is < 1) return "one and more than one";
  const isBare = (text: string) => /^\d{4}$/u.test(text);
  return isBare(old) !== isBare(next) && was >= 1000 && is >= 1000 && was < 10_000 && is < 10_000
    ? "a year or a sum"
    : undefined;
}

/** A person's full name, or one word: what has one is seldom what has the other. */
function sameSize(old: string, next: string): boolean {
  return old.includes(" ") === next.includes(" ");
}

function isDay(day: number): boolean {
  return day >= 1 && day <= 31;
}
