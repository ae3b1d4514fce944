import { shownText } from "../formats/shown-text.ts";
import { withoutCodes } from "../model/code-characters.ts";
import type { BilingualDocument } from "../model/document.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import { isPersonsWord } from "../model/persons-word.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { SourceChange } from "../model/unit-review.ts";
import { editedFrom } from "./edited-from.ts";
import { unmovedPlaces } from "./unmoved-places.ts";

/**
 * Marks what is new, moved or edited against the version that people last saw: `before`, with the marks it has, which
 * stay until a person says something of the unit. A version that was never whole and that nobody touched was not
 * looked at: nothing is marked then.
 */
export function markChanges(
  document: BilingualDocument,
  before: BilingualDocument | undefined,
): BilingualDocument {
  const seen = before?.blocks.flatMap(({ units }) => units) ?? [];
  if (!wasSeen(seen)) return document;
  const places = new Map(seen.map(({ segment }, place) => [segment.id, place]));
  const order = document.blocks.flatMap(({ units }) =>
    units.flatMap(({ segment }) => places.get(segment.id) ?? []),
  );
  const unmoved = unmovedPlaces(order);
  const units = document.blocks.flatMap((block) => block.units);
  const here = new Set(units.map(({ segment }) => segment.id));
  const madeOf = editedFrom(
    units.filter(({ segment }) => !places.has(segment.id)),
    seen.filter(({ segment }) => !here.has(segment.id)),
  );
  const mark = (unit: TranslationUnit) => {
    const place = places.get(unit.segment.id);
    const old = place === undefined ? madeOf.get(unit.segment.id) : seen[place];
    return withChange(unit, changeOf(unit, { old, isMoved: place !== undefined && !unmoved.has(place) }));
  };
  const blocks = document.blocks.map((block) => ({ ...block, units: block.units.map(mark) }));
  return { ...document, blocks };
}

function wasSeen(units: readonly TranslationUnit[]): boolean {
  if (units.length === 0) return false;
  return units.some(isPersonsWord) || units.every(({ state }) => state !== "initial");
}

interface Old {
  readonly old: TranslationUnit | undefined;
  readonly isMoved: boolean;
}

function changeOf({ segment }: TranslationUnit, { old, isMoved }: Old): SourceChange | undefined {
  if (old === undefined) return { kind: "new" };
  const known = old.review?.change;
  if (known?.kind === "new") return known;
  if (normaliseSource(old.segment.source) === normaliseSource(segment.source)) {
    return known ?? (isMoved ? { kind: "moved" } : undefined);
  }
  const shown = (text: string) =>
    segment.codes.length === 0 ? withoutCodes(text) : shownText(text, old.segment.codes);
  const was =
    known?.kind === "edited"
      ? known
      : { kind: "edited" as const, source: shown(old.segment.source), ...englishOf(old, shown) };
  return was.source === shownText(segment.source, segment.codes) ? undefined : was;
}

function englishOf(
  { target }: TranslationUnit,
  shown: (text: string) => string,
): Pick<SourceChange, "target"> {
  return target === "" ? {} : { target: shown(target) };
}

function withChange(unit: TranslationUnit, change: SourceChange | undefined): TranslationUnit {
  if (change === undefined && unit.review?.change === undefined) return unit;
  const { review, ...bare } = unit;
  const { change: _, ...words } = review ?? {};
  const all = { ...words, ...(change && { change }) };
  return Object.keys(all).length === 0 ? bare : { ...bare, review: all };
}
