import { languageName } from "../../lib/language-name.ts";
import type { BilingualDocument } from "../../model/document.ts";
import { isOpen } from "../../model/is-open.ts";
import { reviewNotice } from "../../model/review-notice.ts";
import { countDistinct } from "../count-distinct.ts";
import { countSigns } from "../signs/count-signs.ts";
import { barHtml } from "./bar-html.ts";
import { counted } from "./counted.ts";
import { escapeHtml } from "./escape-html.ts";
import { findingsNavHtml } from "./findings-nav-html.ts";
import { nameHtml } from "./name-html.ts";
import { tallyHtml } from "./tally-html.ts";

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
    barHtml(signs),
    tallyHtml(signs),
    findingsNavHtml(document.findings.filter(isOpen)),
    "</header>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function sizeOf(document: BilingualDocument): string {
  const segments = document.blocks.reduce((sum, block) => sum + block.units.length, 0);
  return [
    counted(document.blocks.length, "block"),
    counted(segments, "segment"),
    `${countDistinct(document)} distinct`,
  ].join(", ");
}
