import { languageName } from "../../lib/language-name.ts";
import type { BilingualDocument } from "../../model/document.ts";
import { reviewNotice } from "../../model/review-notice.ts";
import { countDistinct } from "../count-distinct.ts";
import { countSigns, type SignCount } from "../signs/count-signs.ts";
import { UNIT_SIGNS } from "../signs/unit-sign.ts";
import { escapeHtml } from "./escape-html.ts";
import { findingsNavHtml } from "./findings-nav-html.ts";

/** The head of the page: which article, in which languages, how far it has come. */
export function mastheadHtml(document: BilingualDocument): string {
  const { source, target } = document.languages;
  const units = document.blocks.flatMap((block) => block.units);
  const signs = countSigns(units);
  const notice = reviewNotice(document);
  return [
    `<header class="masthead">`,
    `<p class="languages">${escapeHtml(languageName(source))} <span aria-hidden="true">→</span><span class="unseen">into</span> ${escapeHtml(languageName(target))}</p>`,
    `<h1>${nameHtml(document.name)}</h1>`,
    notice === undefined ? "" : `<p class="notice">${escapeHtml(notice)}</p>`,
    `<p class="size">${sizeOf(document)}</p>`,
    barHtml(signs, units.length),
    `<ul class="tally">${signs.map(tallyHtml).join("")}</ul>`,
    findingsNavHtml(document.findings),
    "</header>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The folder is quieter than the file's name. */
function nameHtml(name: string): string {
  const cut = name.lastIndexOf("/") + 1;
  return `<bdi><span class="folder">${escapeHtml(name.slice(0, cut))}</span>${escapeHtml(name.slice(cut))}</bdi>`;
}

function sizeOf(document: BilingualDocument): string {
  const segments = document.blocks.reduce((sum, block) => sum + block.units.length, 0);
  return [
    counted(document.blocks.length, "block"),
    counted(segments, "segment"),
    `${countDistinct(document)} distinct`,
  ].join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The tally as one line, for the eye alone: widths are attributes, since the page allows no inline style. */
function barHtml(signs: readonly SignCount[], total: number): string {
  let done = 0;
  const parts = signs.map(({ sign, count }) => {
    const part = `<rect class="${sign}" x="${done}" width="${count}" height="1"/>`;
    done += count;
    return part;
  });
  return total === 0
    ? ""
    : `<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>`;
}

function tallyHtml({ sign, count }: SignCount): string {
  const { shape, word } = UNIT_SIGNS[sign];
  return `<li class="${sign}"><span aria-hidden="true">${shape}</span> ${count} ${word}</li>`;
}
