import type { PlacedMark } from "../../language/speech-marks/pair-marks.ts";
import type { BilingualDocument } from "../../model/document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Remark } from "../check.ts";
import { findDoubled } from "./find-doubled.ts";
import { findLeftovers } from "./find-leftovers.ts";
import { findLost } from "./find-lost.ts";
import { findMisplaced } from "./find-misplaced.ts";
import { findUnbalanced } from "./find-unbalanced.ts";
import { marksAcrossBlocks } from "./marks-across-blocks.ts";
import { type PlacedRemark, type QuotedBlock, quotedBlock } from "./quoted-block.ts";

/** All remarks about quotations, by the unit they are about. */
export function judgeQuotations(
  document: BilingualDocument,
): ReadonlyMap<TranslationUnit, readonly Remark[]> {
  const blocks = document.blocks.map(quotedBlock);
  const across = marksAcrossBlocks(blocks);
  const found = new Map<TranslationUnit, Remark[]>();
  for (const block of blocks) {
    for (const { text, remark } of block ? judgeBlock(block, across) : []) {
      const unit = block?.units[text]?.unit;
      if (unit === undefined || unit.target.trim() === "" || unit.origin === "rule") continue;
      found.set(unit, [...(found.get(unit) ?? []), remark]);
    }
  }
  return found;
}

/** A lost mark makes its quotation look lost too: the first that a unit is told of is enough, what is `info` excepted. */
function judgeBlock(block: QuotedBlock, across: ReadonlySet<PlacedMark>): readonly PlacedRemark[] {
  const { remarks, settled } = findDoubled(block);
  const leftovers = findLeftovers(block);
  const told = new Set(leftovers.map(({ text }) => text));
  const unbalanced = findUnbalanced(block, new Set([...across, ...settled])).filter(
    ({ text }) => !told.has(text),
  );
  for (const { text } of unbalanced) told.add(text);
  const lost = findLost(block).filter(({ text }) => !told.has(text));
  return [...leftovers, ...remarks, ...unbalanced, ...lost, ...findMisplaced(block)];
}
