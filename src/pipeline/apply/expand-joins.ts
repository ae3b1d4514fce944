import type { GivenUnit } from "../../model/given-unit.ts";

/** TMX has one unit for sentences with one English text: a unit of its own for each, all but the first without text. */
export function expandJoins(units: readonly GivenUnit[]): readonly GivenUnit[] {
  return units.flatMap((unit) => [unit, ...tailsOf(unit)]);
}

function tailsOf({ id, source, line, way }: GivenUnit): readonly GivenUnit[] {
  if (id === undefined || way?.joins === undefined) return [];
  const { document, joins } = way;
  return joins.map((tail, at) => ({
    source: tail,
    target: "",
    codes: [],
    ...(line !== undefined && { line }),
    way: { ...(document !== undefined && { document }), previous: joins[at - 1] ?? source, joined: id },
  }));
}
