import { saidWords } from "../../formats/said-words.ts";
import { shownText } from "../../formats/shown-text.ts";
import { languageName } from "../../lib/language-name.ts";
import type { BilingualBlock, BilingualDocument } from "../../model/document.ts";
import type { Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { languageBetween } from "../language-between.ts";
import { originSign, UNIT_SIGNS, unitSign } from "../signs/unit-sign.ts";
import { escapeInline } from "./escape-inline.ts";
import { segmentNumber } from "./segment-number.ts";

/** The segments as a GFM table, a row each; a block's first row names its kind. Nothing without segments. */
export function tableMd(document: BilingualDocument): readonly string[] {
  const { blocks, languages } = document;
  const between = languageBetween(document);
  const rows = blocks.flatMap((block) => blockRows(block, between !== undefined));
  if (rows.length === 0) return [];
  const tags = [languages.source, ...(between === undefined ? [] : [between]), languages.target];
  const names = ["#", "Block", ...tags.map((tag) => escapeInline(languageName(tag))), "State"];
  return ["", rowOf(names), `|--:${"|---".repeat(names.length - 1)}|`, ...rows];
}

/** `withBetween`: a third column has what targets were made by way of. */
function blockRows({ kind, units }: BilingualBlock, withBetween: boolean): string[] {
  return units.map((unit, index) =>
    rowOf([
      segmentNumber(unit.segment.id),
      index === 0 ? kind : "",
      textCell(unit.segment.source, unit.segment),
      ...(withBetween ? [escapeInline(unit.review?.pivot?.text ?? "")] : []),
      textCell(unit.target, unit.segment),
      stateCell(unit),
    ]),
  );
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Inline codes are shown as the XML that travels to the engine. */
function textCell(text: string, { codes }: Segment): string {
  return escapeInline(shownText(text, codes));
}

function stateCell(unit: TranslationUnit): string {
  const sign = unitSign(unit);
  const { shape, word } = UNIT_SIGNS[sign];
  const isReviewed = sign === "approved" || sign === "reviewed";
  const { language } = unit.segment;
  const origin = isReviewed ? ` (${UNIT_SIGNS[originSign(unit)].word})` : "";
  return `${shape} ${word}${origin}${saidWords(unit.review)}${language === undefined ? "" : `; ${escapeInline(languageName(language))}`}`;
}
