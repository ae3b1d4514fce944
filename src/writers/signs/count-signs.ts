import type { CountedUnit } from "../../model/summarise-review.ts";
import { UNIT_SIGNS, type UnitSign, unitSign } from "./unit-sign.ts";

export interface SignCount {
  readonly sign: UnitSign;
  readonly count: number;
}

/** How many units bear each sign, from done to open; signs that do not occur are left out. */
export function countSigns(units: readonly CountedUnit[]): readonly SignCount[] {
  const counts = new Map<UnitSign, number>();
  for (const unit of units) {
    const sign = unitSign(unit);
    counts.set(sign, (counts.get(sign) ?? 0) + (unit.count ?? 1));
  }
  const signs = Object.keys(UNIT_SIGNS) as UnitSign[];
  return signs.flatMap((sign) => {
    const count = counts.get(sign);
    return count === undefined ? [] : [{ sign, count }];
  });
}
