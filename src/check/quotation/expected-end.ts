import type { QuotedUnit } from "./quoted-units.ts";

/** In which unit a quotation that begins in the unit at `from` ends by the source: who said it, a new dash, the block's end. */
export function expectedEnd(units: readonly QuotedUnit[], from: number): number {
  const opening = units[from];
  if (opening === undefined || opening.dashes.length === 0) return from;
  for (let at = from; at < units.length; at += 1) {
    const next = units[at + 1];
    if ((units[at]?.attribution ?? -1) >= 0 || next === undefined || next.dashes.length > 0) return at;
  }
  return from;
}

/** Whether speech that the unit begins or goes on with is still going on in the next one. */
export function goesOn(units: readonly QuotedUnit[], at: number): boolean {
  return expectedEnd(units, at) > at;
}
