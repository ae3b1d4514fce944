import { norwegianAttribution } from "../../language/speech-marks/norwegian-attribution.ts";
import { type PlacedMark, pairMarks } from "../../language/speech-marks/pair-marks.ts";
import { quoteMarks } from "../../language/speech-marks/quote-marks.ts";
import { speechDashes } from "../../language/speech-marks/speech-dashes.ts";
import type { BilingualBlock } from "../../model/document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

/** A unit with the quotation marks of both its sides. */
export interface QuotedUnit {
  readonly unit: TranslationUnit;
  /** Where speech that a dash opens begins in the source. */
  readonly dashes: readonly number[];
  /** Quotations between marks in the source. */
  readonly quoted: readonly (readonly [start: number, end: number])[];
  /** Marks of the source that it does not close or open itself. */
  readonly loose: readonly number[];
  /** After the comma before `sier hun`; -1. */
  readonly attribution: number;
  readonly marks: readonly PlacedMark[];
}

/** A block's units as quotations are judged by. */
export function quotedUnits({ units, kind }: BilingualBlock): readonly QuotedUnit[] {
  return units.map((unit, text) => {
    const { source } = unit.segment;
    const marks = quoteMarks(source).map((mark) => ({ ...mark, text: 0 }));
    const { quotations, unopened, unclosed } = pairMarks(marks);
    const dashes = kind === "list-item" || kind === "table-cell" ? [] : speechDashes(source);
    return {
      unit,
      dashes,
      quoted: quotations.map(({ open, close }) => [open.at, close.at + 1] as const),
      loose: [...unopened, ...unclosed].map(({ at }) => at),
      attribution: dashes.length > 0 || marks.length > 0 || text > 0 ? norwegianAttribution(source) : -1,
      marks: quoteMarks(unit.target).map((mark) => ({ ...mark, text })),
    };
  });
}
