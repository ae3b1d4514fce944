import { languageName } from "../../lib/language-name.ts";
import { PSEUDO_ORIGIN } from "../../model/pseudo-text.ts";
import { summariseUnits } from "../../model/summarise-review.ts";
import { barHtml } from "../html/bar-html.ts";
import { counted } from "../html/counted.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { nameHtml } from "../html/name-html.ts";
import { tallyHtml } from "../html/tally-html.ts";
import { countSigns } from "../signs/count-signs.ts";
import { foundHtml } from "./found-html.ts";
import type { IndexEntry } from "./index-entry.ts";
import { linksHtml, relativeHref } from "./links-html.ts";
import { STATE_LOOKS } from "./state-looks.ts";

/** One document of the list: its name, which leads to its page, and everything about it in words. */
export function entryHtml(entry: IndexEntry): string {
  const signs = countSigns(entry.units);
  return [
    `<li class="article">`,
    `<h2>${linkedName(entry)}</h2>`,
    `<p class="state">${stateHtml(entry)}</p>`,
    `<div class="share">${barHtml(signs)}${tallyHtml(signs)}</div>`,
    `<div class="review"><p>${reviewOf(entry)}</p>${foundHtml(entry.findings)}</div>`,
    linksHtml(entry.outputs, entry.languages.target),
    "</li>\n",
  ].join("\n");
}

function linkedName({ name, outputs }: IndexEntry): string {
  return outputs.html === undefined
    ? nameHtml(name)
    : `<a href="${relativeHref(outputs.html)}">${nameHtml(name)}</a>`;
}

function stateHtml({ state, isGone, message, languages, blocks, units }: IndexEntry): string {
  const { shape, word, kind } = STATE_LOOKS[state];
  return [
    `<b class="${kind}"><span aria-hidden="true">${shape}</span> ${word}</b>`,
    escapeHtml(languageName(languages.source)),
    counted(blocks, "block"),
    ...(isGone ? ["the source is gone"] : []),
    ...(units.some(({ origin }) => origin === PSEUDO_ORIGIN) ? ["<b>pseudo-translation</b>"] : []),
    ...(message === undefined ? [] : [`<bdi>${escapeHtml(message)}</bdi>`]),
  ].join(" · ");
}

function reviewOf({ units }: IndexEntry): string {
  const { segments, notReviewed } = summariseUnits(units);
  return segments === 0
    ? "no segments"
    : `${segments - notReviewed} of ${counted(segments, "segment")} reviewed`;
}
