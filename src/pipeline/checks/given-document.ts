import type { BilingualDocument } from "../../model/document.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

/** A unit with its number in the file. */
export interface NumberedUnit {
  readonly unit: GivenUnit;
  readonly number: number;
}

export interface GivenDocument {
  readonly name: string;
  readonly languages: LanguagePair;
  readonly units: readonly NumberedUnit[];
}

/** Units of others as a document: each a paragraph of its own, the unit's number is its segment's id. */
export function givenDocument({ name, languages, units }: GivenDocument): BilingualDocument {
  const blocks = units.map(({ unit, number }) => ({
    id: `b${number}`,
    kind: "paragraph" as const,
    start: 0,
    end: unit.source.length,
    units: [translationUnit(unit, number)],
  }));
  return { name, format: "text", languages, blocks, findings: [] };
}

function translationUnit(
  { source, target, codes, state, origin }: GivenUnit,
  number: number,
): TranslationUnit {
  const segment = { id: String(number), source, start: 0, end: source.length, codes };
  if (target === "") return { segment, target, state: "initial" };
  return {
    segment,
    target,
    state: !state || state === "initial" ? "translated" : state,
    origin: origin ?? "human",
  };
}
