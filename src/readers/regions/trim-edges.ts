import { isShown, type Unit } from "./unit.ts";

/**
 * Leaves out what stands around a text: white space, line breaks, pictures, and pairs that enclose all of it.
 * They are gap then. A pair that opens or closes inside the text stays.
 */
export function trimEdges(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex(isShown);
  if (first < 0) return [];
  const last = units.findLastIndex(isShown);
  const inner = innerPairs(units, first, last);
  const isKept = (unit: Unit) => "pair" in unit && inner.has(unit.pair);
  const keptFirst = units.findIndex((unit, index) => index === first || isKept(unit));
  const keptLast = units.findLastIndex((unit, index) => index === last || isKept(unit));
  return units.slice(keptFirst, keptLast + 1);
}

/** Pairs with one half, or both, among what shows. */
function innerPairs(units: readonly Unit[], first: number, last: number): ReadonlySet<number> {
  const inner = units.slice(first, last + 1).flatMap((unit) => ("pair" in unit ? [unit.pair] : []));
  return new Set(inner);
}
