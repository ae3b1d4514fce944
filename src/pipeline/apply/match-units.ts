import { shownText } from "../../formats/shown-text.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { digest } from "../digest.ts";
import { markupText } from "./fit-markup.ts";

/** Where a unit that came back belongs. */
export type UnitMatch =
  | { readonly kind: "found"; readonly given: GivenUnit; readonly units: readonly TranslationUnit[] }
  /** The segment is there, its source is another. */
  | { readonly kind: "stale"; readonly given: GivenUnit; readonly unit: TranslationUnit }
  | { readonly kind: "unmatched"; readonly given: GivenUnit; readonly why: string };

/** Finds the units of one document that came back: by id and source, else by source and neighbours. */
export function matchUnits(
  givens: readonly GivenUnit[],
  units: readonly TranslationUnit[],
): readonly UnitMatch[] {
  const index = indexUnits(units);
  const same = new Map<string, GivenUnit[]>();
  for (const given of givens) {
    const text = plainSource(given.source);
    const known = same.get(text);
    if (known) known.push(given);
    else same.set(text, [given]);
  }
  return givens.map((given) => matchUnit(given, { index, same: same.get(plainSource(given.source)) ?? [] }));
}

interface UnitIndex {
  readonly units: readonly TranslationUnit[];
  /** Where each of them stands. */
  readonly order: ReadonlyMap<TranslationUnit, number>;
  readonly byId: ReadonlyMap<string, TranslationUnit>;
  /** By plain source, and by the XML of sources with codes. */
  readonly bySource: ReadonlyMap<string, readonly TranslationUnit[]>;
}

function indexUnits(units: readonly TranslationUnit[]): UnitIndex {
  const bySource = new Map<string, TranslationUnit[]>();
  for (const unit of units) {
    for (const text of textsOf(unit)) {
      const known = bySource.get(text);
      if (known) known.push(unit);
      else bySource.set(text, [unit]);
    }
  }
  const order = new Map(units.map((unit, at) => [unit, at]));
  return { units, order, byId: new Map(units.map((unit) => [unit.segment.id, unit])), bySource };
}

/** How a source may be written in a file. */
export function textsOf({ segment: { source, codes } }: TranslationUnit): ReadonlySet<string> {
  if (codes.length === 0) return new Set([plainSource(source)]);
  const shown = [shownText(source, codes), markupText(source, codes)];
  return new Set([source, ...shown].map(plainSource));
}

interface Surroundings {
  readonly index: UnitIndex;
  /** All of the file with the same source. */
  readonly same: readonly GivenUnit[];
}

function matchUnit(given: GivenUnit, { index, same }: Surroundings): UnitMatch {
  const { id, way = {} } = given;
  // 2.x: the id of the unit, then one that a program gave the segment in it.
  const ids = [id?.split(" ")[0], ...(way.references ?? [])].filter((each) => each !== undefined);
  const named = ids.flatMap((each) => index.byId.get(each) ?? []);
  const exact = named.find((unit) => isOf(given, unit));
  if (exact) return { kind: "found", given, units: [exact] };
  const [stale] = named;
  if (stale && way.revision !== undefined) return { kind: "stale", given, unit: stale };
  const places = index.bySource.get(plainSource(given.source)) ?? [];
  if (places.length === 0 && stale) return { kind: "stale", given, unit: stale };
  if (places.length === 0) return { kind: "unmatched", given, why: "no segment has this text" };
  const found = pickPlaces(given, { places, same, ...index });
  if (found) return { kind: "found", given, units: found };
  return { kind: "unmatched", given, why: `${places.length} segments have this text` };
}

function isOf({ source, way }: GivenUnit, unit: TranslationUnit): boolean {
  if (way?.digest !== undefined) return way.digest === digest(unit.segment.source);
  return textsOf(unit).has(plainSource(source));
}

interface Places extends Pick<UnitIndex, "units" | "order"> {
  readonly places: readonly TranslationUnit[];
  readonly same: readonly GivenUnit[];
}

/** One of several with the same text: by neighbours, else by order; a text that came back once is for all of them. */
function pickPlaces(
  given: GivenUnit,
  { places, same, units, order }: Places,
): readonly TranslationUnit[] | undefined {
  const { previous, next } = given.way ?? {};
  if (places.length === 1) return places;
  if (previous !== undefined || next !== undefined) {
    const near = places.filter((unit) => {
      const at = order.get(unit) ?? -1;
      return fits(previous, units[at - 1]) && fits(next, units[at + 1]);
    });
    if (near.length === 1) return near;
  }
  if (same.length === 1) return places;
  // Not before they are known to be as many: of a file with the same text a hundred thousand times each would be sought.
  const place = same.length === places.length ? places[same.indexOf(given)] : undefined;
  return place && [place];
}

function fits(text: string | undefined, neighbour: TranslationUnit | undefined): boolean {
  return text === undefined || text === withoutCodes(neighbour?.segment.source ?? "");
}
