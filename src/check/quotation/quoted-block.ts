import { type PairedMarks, type PlacedMark, pairMarks } from "../../language/speech-marks/pair-marks.ts";
import type { BilingualBlock } from "../../model/document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Remark } from "../check.ts";
import { type QuotedUnit, quotedUnits } from "./quoted-units.ts";

/** A block as quotations are judged by: its units looked at together. */
export interface QuotedBlock {
  readonly heading: boolean;
  readonly units: readonly QuotedUnit[];
  readonly pairs: PairedMarks;
}

/** What was found about a block's unit, counted from 0. */
export interface PlacedRemark {
  readonly text: number;
  readonly remark: Remark;
}

/** Quotation marks, and dashes before a space: without any there is nothing to read. */
const MARK = /["“”„‟«»‹›‘’']|[–—―−-]\s/;

/** `undefined` for a block without a quotation mark or a dialogue dash on either side. */
export function quotedBlock(block: BilingualBlock): QuotedBlock | undefined {
  if (block.kind === "code" || !block.units.some(mayQuote)) return undefined;
  const units = quotedUnits(block);
  const empty = units.every(
    ({ marks, quoted, dashes, loose }) => marks.length + quoted.length + dashes.length + loose.length === 0,
  );
  if (empty) return undefined;
  const marks: readonly PlacedMark[] = units.flatMap((each) => each.marks);
  return { heading: block.kind === "heading", units, pairs: pairMarks(marks) };
}

function mayQuote({ segment, target }: TranslationUnit): boolean {
  return MARK.test(segment.source) || MARK.test(target);
}
