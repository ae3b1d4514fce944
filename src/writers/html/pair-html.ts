import { withoutCodes } from "../../model/code-characters.ts";
import type { Finding } from "../../model/finding.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import { isOpen } from "../../model/is-open.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { insteadOfTarget } from "../signs/instead-of-target.ts";
import { originSign, signClass, UNIT_SIGNS, unitSign } from "../signs/unit-sign.ts";
import { escapeHtml } from "./escape-html.ts";
import { findingHtml } from "./finding-html.ts";
import { inlineHtml } from "./inline-html.ts";

export interface PairPlace {
  readonly languages: LanguagePair;
  /** The element that both texts stand in: `p`, `h2`, `blockquote` … */
  readonly element: string;
  readonly findings: readonly Finding[];
}

/** One segment with its target, side by side: number, source, target, sign, findings. */
export function pairHtml(unit: TranslationUnit, { languages, element, findings }: PairPlace): string {
  const sign = unitSign(unit);
  const { source, codes, language = languages.source } = unit.segment;
  const target =
    unit.target === ""
      ? `<p class="target" lang="en">${escapeHtml(insteadOfTarget(unit))}</p>`
      : cellHtml("target", unit.target, { language: languages.target, element, findings, codes });
  const list = findings.length === 0 ? "" : `<ul class="findings">${findings.map(findingHtml).join("")}</ul>`;
  const texts =
    cellHtml("source", source, { language, element, findings, codes }) + betweenHtml(unit, element) + target;
  // The space lets a line break before the sign where it stands in the text.
  return `<div class="pair ${signClass(sign)}">${numberHtml(unit.segment.id)}${texts} ${signHtml(unit)}${list}</div>\n`;
}

/** A segment's number, which is a link to itself, so that it can be reached by key and sent to others. */
function numberHtml(id: string): string {
  const name = escapeHtml(id);
  const shown = name.replace(/^s(?=\d+$)/, "");
  return `<a class="number" id="${name}" href="#${name}" aria-label="Segment ${shown}">${shown}</a>`;
}

/** The text that the target was made of, where that is not the source. */
function betweenHtml({ review }: TranslationUnit, element: string): string {
  if (review?.pivot === undefined) return "";
  const { language, text } = review.pivot;
  return `<${element} class="between" lang="${escapeHtml(language)}">${escapeHtml(text)}</${element}>`;
}

interface Cell {
  readonly language: string;
  readonly element: string;
  readonly findings: readonly Finding[];
  readonly codes: readonly InlineCode[];
}

function cellHtml(side: "source" | "target", text: string, cell: Cell): string {
  const { language, element, findings, codes } = cell;
  const ranges = findings
    .filter(isOpen)
    .map((finding) => finding[side])
    .filter((range) => range !== undefined);
  const attributes = `class="${side}${hangingClass(withoutCodes(text))}" lang="${escapeHtml(language)}"`;
  return `<${element} ${attributes}>${inlineHtml(text, { ranges, codes })}</${element}>`;
}

/** Dashes and quotation marks that open a text hang outside its edge, as in good setting. */
function hangingClass(text: string): string {
  if (/^[–—]\s/u.test(text)) {
    return " hang-dash";
  }
  if (/^[“«„"]/u.test(text)) {
    return " hang-quote";
  }
  return /^[‘’']/u.test(text) ? " hang-single" : "";
}

function signHtml(unit: TranslationUnit): string {
  const sign = unitSign(unit);
  const origin =
    sign === "approved" || sign === "reviewed" ? ` <small>${UNIT_SIGNS[originSign(unit)].word}</small>` : "";
  const { shape, word } = UNIT_SIGNS[sign];
  return `<p class="sign ${signClass(sign)}"><span aria-hidden="true">${shape}</span> ${word}${origin}</p>`;
}
