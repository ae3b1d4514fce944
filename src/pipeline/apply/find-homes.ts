import type { GivenUnit } from "../../model/given-unit.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { DocumentShelf } from "../../ports/store.ts";
import { textsOf } from "./match-units.ts";

/** Documents that are looked through at a time. */
const TOGETHER = 100;

/** The units of a file by the document they belong to; under `undefined` those that belong to none. */
export type Homes = ReadonlyMap<string | undefined, readonly GivenUnit[]>;

/**
 * Finds the documents of units: the one they name, else the one that has most of their texts, else all that have
 * a unit's text.
 */
export async function findHomes(units: readonly GivenUnit[], documents: DocumentShelf): Promise<Homes> {
  const names = new Set(await documents.names());
  const homes = new Map<string | undefined, GivenUnit[]>();
  const put = (name: string | undefined, unit: GivenUnit) => {
    const known = homes.get(name);
    if (known) known.push(unit);
    else homes.set(name, [unit]);
  };
  const named = (unit: GivenUnit) => names.has(unit.way?.document ?? "");
  const homeless = units.filter((unit) => !named(unit));
  const places = await placesOf(homeless, homeless.length === 0 ? [] : [...names], documents);
  const best = mostOften(homeless.flatMap((unit) => places.get(plainSource(unit.source)) ?? []));
  for (const unit of units) {
    if (named(unit)) put(unit.way?.document, unit);
    else {
      const own = places.get(plainSource(unit.source)) ?? [];
      for (const name of best === undefined || own.length === 0 || own.includes(best) ? [best] : own)
        put(name, unit);
    }
  }
  return homes;
}

async function placesOf(
  units: readonly GivenUnit[],
  names: readonly string[],
  documents: DocumentShelf,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const places = new Map<string, string[]>(units.map(({ source }) => [plainSource(source), []]));
  for (let start = 0; start < names.length; start += TOGETHER) {
    const loaded = await documents.load(names.slice(start, start + TOGETHER));
    for (const [name, { document }] of loaded) {
      const texts = new Set(
        document.blocks.flatMap((block) => block.units.flatMap((unit) => [...textsOf(unit)])),
      );
      for (const [text, found] of places) if (texts.has(text)) found.push(name);
    }
  }
  return places;
}

function mostOften(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
