import type { Remark } from "../check.ts";
import type { MatchedName } from "./find-lost-names.ts";
import type { Side } from "./side.ts";

/** Two names in each other's place. */
export function findSwappedNames(
  _matched: readonly MatchedName[],
  _source: Side,
  _target: Side,
): readonly Remark[] {
  return [];
}
