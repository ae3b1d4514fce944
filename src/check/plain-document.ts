import { withoutCodes } from "../model/code-characters.ts";
import type { BilingualBlock, BilingualDocument } from "../model/document.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";

/** The document as checks of words see it: units without inline codes. One that has none is given back as it is. */
export function plainDocument(document: BilingualDocument): BilingualDocument {
  if (!document.blocks.some(({ units }) => units.some(hasCodes))) return document;
  return { ...document, blocks: document.blocks.map(plainBlock) };
}

function plainBlock(block: BilingualBlock): BilingualBlock {
  return { ...block, units: block.units.map((unit) => (hasCodes(unit) ? plainUnit(unit) : unit)) };
}

function plainUnit(unit: TranslationUnit): TranslationUnit {
  const { segment, target } = unit;
  return {
    ...unit,
    segment: { ...segment, source: withoutCodes(segment.source), codes: [] },
    target: withoutCodes(target),
  };
}

function hasCodes({ segment }: TranslationUnit): boolean {
  return segment.codes.length > 0;
}
