import type { BilingualDocument } from "./document.ts";
import { isPseudo } from "./pseudo-text.ts";
import type { TranslationUnit } from "./translation-unit.ts";

/** Whether the target of a unit is pseudo-translation. */
export function isPseudoUnit({ segment, target, origin }: TranslationUnit): boolean {
  return isPseudo({ source: segment.source, target, origin });
}

/**
 * The document as it goes to programs that keep what they are given: what is pseudo-translation is not translated. One that
 * has none of it is given back as it is.
 */
export function withoutPseudo<Given extends Pick<BilingualDocument, "blocks">>(document: Given): Given {
  if (!document.blocks.some(({ units }) => units.some(isPseudoUnit))) return document;
  return {
    ...document,
    blocks: document.blocks.map((block) => ({ ...block, units: block.units.map(realUnit) })),
  };
}

function realUnit(unit: TranslationUnit): TranslationUnit {
  return isPseudoUnit(unit) ? { segment: unit.segment, target: "", state: "initial" } : unit;
}
