import { COUNT_WORDS } from "./day-words.ts";
import type { Slot } from "./read-slots.ts";

/** A count as a number: `100.000`, `3,5`, `tre`. */
export function countValue(text: string): number {
  const word = COUNT_WORDS[text.toLowerCase()];
  return word ?? Number(text.replace(/[.\s]/gu, "").replace(",", "."));
}

/** What an ordinal or the day of a date is. */
export function leadingNumber(text: string): number {
  return Number.parseInt(text, 10);
}

/** Hour and minute: `14.30`; `undefined` minutes when they are not said. */
export function clockOf(text: string): { readonly hour: number; readonly minute: string | undefined } {
  const [hour = "", minute] = text.split(/[.:]/u);
  return { hour: Number(hour), minute };
}

/** What two places of a sentence may be mistaken for each other by. */
export function mistakenBy({ kind, text }: Slot): string {
  if (kind === "count") return `n:${countValue(text)}`;
  if (kind === "ordinal" || kind === "date" || kind === "time") return `n:${leadingNumber(text)}`;
  return text;
}
