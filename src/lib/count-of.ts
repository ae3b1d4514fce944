import { groupDigits } from "./group-digits.ts";
/** `1 document`, `2 documents`, `1,234 characters`. */
export function countOf(count: number, noun: string): string {
  return `${groupDigits(count)} ${noun}${count === 1 ? "" : "s"}`;
}
