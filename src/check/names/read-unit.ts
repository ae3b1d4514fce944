import type { CheckSettings } from "../../model/check-settings.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { findLostNames, type NameReading } from "./find-lost-names.ts";
import { Side } from "./side.ts";
import { termWords } from "./term-words.ts";

export interface UnitReading extends NameReading {
  readonly source: Side;
  readonly target: Side;
}

/** The names of a unit on both sides; undefined where there are none, or no target. */
export function readUnit(unit: TranslationUnit, settings: CheckSettings): UnitReading | undefined {
  const source = new Side(unit.segment.source);
  if (source.words.length === 0 || unit.target.trim() === "") return undefined;
  const target = new Side(unit.target);
  const settled = termWords(settings);
  const { matched, lost } = findLostNames(source, target, ({ text }) => settled.has(text.toLowerCase()));
  return { matched, lost, source, target };
}
