import type { NumberMention } from "./number-mention.ts";

/** A mention while it is being read, with the tokens it covers. */
export interface NumberDraft
  extends Omit<{ -readonly [Name in keyof NumberMention]: NumberMention[Name] }, "keys" | "weak"> {
  keys: string[];
  weak: string[];
  /** First token, and the one after the last. */
  first: number;
  next: number;
  /** `60-` in `60- og 70-tallet`. */
  hanging?: true;
}

/** The key of a plain value: equal for what is equal but for the dust of floating point. */
export function valueKey(value: number): string {
  return `n:${Number.isInteger(value) ? value : Number(value.toPrecision(6))}`;
}

/** Readings of a decade: `1970`, `70` (a decade or an age), and of a century when it opens one. */
export function decadeKeys(value: number): string[] {
  if (value < 100) return value <= 20 ? [`y:${1900 + value}`, `y:${2000 + value}`] : [`y:${1900 + value}`];
  return value % 100 === 0 ? [`y:${value}`, `c:${value / 100 + 1}`] : [`y:${value}`];
}

/** Makes a decade of it; a round hundred is a century as well. */
export function becomeDecade(draft: NumberDraft, value: number): void {
  draft.kind = value >= 100 && value % 100 === 0 ? "century" : "decade";
  draft.weak = [valueKey(draft.value)];
  draft.keys = decadeKeys(value);
  draft.value = draft.kind === "century" ? value / 100 + 1 : value < 100 ? 1900 + value : value;
}

export function becomeCentury(draft: NumberDraft): void {
  draft.kind = "century";
  draft.keys = [`c:${draft.value}`];
}

/** Makes a time of it: minutes after midnight; `open` when the half of the day is not said. */
export function becomeTime(draft: NumberDraft, minutes: number, { open }: { open: boolean }): void {
  const time = minutes % 1440;
  draft.kind = "time";
  draft.value = time;
  draft.keys.push(`t:${time}`);
  if (open && time < 720) draft.weak.push(`t:${(time + 720) % 1440}`);
}

export function becomeDate(draft: NumberDraft, month: number): void {
  draft.kind = "date";
  draft.weak.push(valueKey(draft.value));
  draft.keys = [`d:${month * 100 + draft.value}`];
  draft.value += month * 100;
}
