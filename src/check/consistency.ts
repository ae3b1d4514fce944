import { normaliseSource } from "../model/normalise-source.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { quoteText } from "./quote-text.ts";

/** The same sentence translated in two ways, and two sentences translated as one. */
export const consistency: Check = {
  code: "consistency",
  severity: "warning",
  look: (unit, { units }) => {
    if (units.length < 2 || !counts(unit)) return [];
    const { bySource, byTarget } = indexOf(units);
    return [...sameSource(unit, bySource), ...sameTarget(unit, byTarget)];
  },
};

/** Words from which on a sentence is hardly ever translated in two ways for a reason. */
const WHOLE = 4;

function sameSource(unit: TranslationUnit, bySource: Index): readonly Remark[] {
  const { segment, target } = unit;
  const other = bySource.get(keyOf(segment.source))?.find((each) => keyOf(each.target) !== keyOf(target));
  if (other === undefined) return [];
  const told = `${quoteText(segment.source)} is ${quoteText(target)} here`;
  const message = `${told} and ${quoteText(other.target)} in segment ${other.segment.id}`;
  return [isWhole(segment.source) ? { message } : { message, severity: "info" }];
}

function sameTarget(unit: TranslationUnit, byTarget: Index): readonly Remark[] {
  const { segment, target } = unit;
  if (!isWhole(segment.source)) return [];
  const other = byTarget
    .get(keyOf(target))
    ?.find((each) => bareKey(each.segment.source) !== bareKey(segment.source));
  if (other === undefined) return [];
  const sources = `${quoteText(segment.source)} and, in segment ${other.segment.id}, ${quoteText(other.segment.source)}`;
  return [{ message: `${quoteText(target)} stands for ${sources}`, severity: "info" }];
}

type Index = ReadonlyMap<string, readonly TranslationUnit[]>;

interface Indexes {
  readonly bySource: Index;
  readonly byTarget: Index;
}

const made = new WeakMap<readonly TranslationUnit[], Indexes>();

/** Of all units of a document, made once; the first of each wording stands for it. */
function indexOf(units: readonly TranslationUnit[]): Indexes {
  const known = made.get(units);
  if (known !== undefined) return known;
  const counted = units.filter(counts);
  const indexes = {
    bySource: group(
      counted,
      ({ segment }) => keyOf(segment.source),
      ({ target }) => keyOf(target),
    ),
    byTarget: group(
      counted.filter(({ segment }) => isWhole(segment.source)),
      ({ target }) => keyOf(target),
      ({ segment }) => keyOf(segment.source),
    ),
  };
  made.set(units, indexes);
  return indexes;
}

/** By one side; of units that are alike on the other side too, the first. */
function group(
  units: readonly TranslationUnit[],
  key: (unit: TranslationUnit) => string,
  other: (unit: TranslationUnit) => string,
): Index {
  const groups = new Map<string, Map<string, TranslationUnit>>();
  for (const unit of units) {
    const alike = groups.get(key(unit)) ?? new Map<string, TranslationUnit>();
    if (!alike.has(other(unit))) alike.set(other(unit), unit);
    groups.set(key(unit), alike);
  }
  return new Map([...groups].map(([each, alike]) => [each, [...alike.values()]]));
}

/** Labels that a rule settles, and what has no target yet, say nothing. */
function counts({ origin, target }: TranslationUnit): boolean {
  return origin !== "rule" && target.trim() !== "";
}

/** Case, white space and marks at the end are of no account. */
function keyOf(text: string): string {
  return normaliseSource(text)
    .toLowerCase()
    .replace(/[.!…:]+$/, "");
}

/** Dashes and quotation marks aside as well. */
function bareKey(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

function isWhole(text: string): boolean {
  return text.trim().split(/\s+/, WHOLE).length === WHOLE;
}
