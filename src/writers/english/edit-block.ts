import type { BilingualBlock } from "../../model/document.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import { splitCodes } from "../../model/split-codes.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Edit } from "./edit.ts";
import type { WrittenForm } from "./forms/written-form.ts";
import { writtenFormOf } from "./forms/written-form-of.ts";
import { isTranslated } from "./is-translated.ts";
import { rewrapBlock } from "./rewrap-block.ts";
import { soundPieces } from "./sound-pieces.ts";

/** What is to be written for a block: an edit for each unit, none where a unit stays as it is. */
export function editBlock(block: BilingualBlock, source: string): readonly Edit[] {
  if (!block.units.some(isTranslated)) return block.units.map(keep);
  const rewrapped = rewrapBlock(block, source);
  if (rewrapped !== undefined) return [rewrapped];
  const form = writtenFormOf(block, source);
  // Quotes that are put around a block make its other segments text in quotes as well.
  const isWritten = (unit: TranslationUnit) => form.quote !== "" || isTranslated(unit);
  return block.units.map((unit, index) => {
    if (!isWritten(unit)) return keep(unit);
    // All of a DOCX stands on one line, and what is before a sentence there changes nothing of how it is written.
    const before = block.form === "docx" ? "" : lineBefore(source, unit.segment.start);
    const pieces = writeUnit(unit, { form, before, mustBeSound: block.form === "docx" });
    const opening = index === 0 ? form.quote : "";
    const closing = index === block.units.length - 1 ? form.quote : "";
    return { ...keep(unit), pieces: [opening, ...pieces, closing] };
  });
}

function keep({ segment }: TranslationUnit): Edit {
  const { start, end, codes } = segment;
  return { start, end, codes };
}

interface UnitPlace {
  readonly form: WrittenForm;
  /** What stands before the unit on its line. */
  readonly before: string;
  /** Markup out of balance would break the file. */
  readonly mustBeSound: boolean;
}

function writeUnit(unit: TranslationUnit, { form, before, mustBeSound }: UnitPlace): (string | InlineCode)[] {
  const text = isTranslated(unit) ? unit.target : unit.segment.source;
  const split = splitCodes(text, unit.segment.codes);
  const pieces = mustBeSound ? soundPieces(split, unit.segment.codes) : split;
  let line = before;
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const after = typeof next === "object" ? next.markup : "";
    const written = typeof piece === "string" ? form.escape(piece, { before: line, after }) : piece;
    line = lastLine(line + (typeof written === "string" ? written : written.markup));
    return written;
  });
}

function lineBefore(source: string, start: number): string {
  return source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
