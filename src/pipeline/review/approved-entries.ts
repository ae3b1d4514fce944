import { withoutCodes } from "../../model/code-characters.ts";
import type { BilingualDocument } from "../../model/document.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { isPseudoUnit } from "../../model/without-pseudo.ts";

/** A unit that people approved, as memory. */
export interface ApprovedUnit {
  readonly unit: TranslationUnit;
  readonly entry: MemoryEntry;
}

/** What people approved in a document: joined segments as one, what they left blank not. */
export function approvedUnits({ name, languages, blocks }: BilingualDocument): readonly ApprovedUnit[] {
  const units = blocks.flatMap((block) => block.units);
  const sources = units.map(({ segment }) => withoutCodes(segment.source));
  return units.flatMap((unit, index): ApprovedUnit[] => {
    const { segment, target, state } = unit;
    if ((state !== "reviewed" && state !== "final") || target === "" || isPseudoUnit(unit)) return [];
    const last = lastJoined(units, index);
    const source = [segment.source, ...sources.slice(index + 1, last + 1)].join(" ");
    const { codes } = segment;
    const joined = sources.slice(index + 1, last + 1);
    const known = { ...(codes.length > 0 && { codes }), ...(joined.length > 0 && { joined }) };
    const own = { languages, source, target, state, document: name, ...known };
    const entry = { ...own, previous: sources[index - 1] ?? "", next: sources[last + 1] ?? "" };
    return [{ unit, entry }];
  });
}

/** What people left blank and approved, as entries without a target: no memory, but to be found again. */
export function approvedBlanks({ name, languages, blocks }: BilingualDocument): readonly MemoryEntry[] {
  const units = blocks.flatMap((block) => block.units);
  const sources = units.map(({ segment }) => withoutCodes(segment.source));
  return units.flatMap(({ segment, state, review }, index): MemoryEntry[] => {
    if (review?.blank !== true || (state !== "reviewed" && state !== "final")) return [];
    const { source, codes } = segment;
    const around = { previous: sources[index - 1] ?? "", next: sources[index + 1] ?? "" };
    const own = { languages, source, target: "", state, document: name, ...around };
    return [codes.length > 0 ? { ...own, codes } : own];
  });
}

/** The index of the last unit that has its English here. */
function lastJoined(units: readonly TranslationUnit[], index: number): number {
  const id = units[index]?.segment.id;
  let last = index;
  while (units[last + 1]?.review?.joined === id) last += 1;
  return last;
}
