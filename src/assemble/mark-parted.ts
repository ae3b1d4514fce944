import type { BilingualDocument } from "../model/document.ts";
import { isPersonsWord } from "../model/persons-word.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";

/**
 * Marks segments whose English stood in another one that has changed or is gone: what they have now nobody has seen
 * there. The mark stays until a person says something of them.
 */
export function markParted(
  document: BilingualDocument,
  before: BilingualDocument | undefined,
): BilingualDocument {
  const units = before?.blocks.flatMap((block) => block.units) ?? [];
  const parted = new Map(units.filter(wasOfAnother).map(({ segment }) => [segment.id, segment.source]));
  if (parted.size === 0) return document;
  const mark = (unit: TranslationUnit): TranslationUnit => {
    const isMeant = parted.get(unit.segment.id) === unit.segment.source && !isSettled(unit);
    return isMeant ? { ...unit, review: { ...unit.review, parted: true } } : unit;
  };
  const blocks = document.blocks.map((block) => ({ ...block, units: block.units.map(mark) }));
  return { ...document, blocks };
}

function wasOfAnother(unit: TranslationUnit): boolean {
  const { joined, parted } = unit.review ?? {};
  return joined !== undefined || (parted === true && !isPersonsWord(unit));
}

/** Still with the other one, or approved by itself. */
function isSettled(unit: TranslationUnit): boolean {
  return isPersonsWord(unit) || unit.state === "final" || unit.state === "reviewed";
}
