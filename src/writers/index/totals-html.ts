import { languageName } from "../../lib/language-name.ts";
import { describeReview } from "../../model/describe-review.ts";
import { summariseUnits } from "../../model/summarise-review.ts";
import { barHtml } from "../html/bar-html.ts";
import { counted } from "../html/counted.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { tallyHtml } from "../html/tally-html.ts";
import { countSigns } from "../signs/count-signs.ts";
import { foundHtml } from "./found-html.ts";
import type { IndexEntry } from "./index-entry.ts";
import { STATE_LOOKS } from "./state-looks.ts";

/** The head of the page: all documents together. */
export function totalsHtml(entries: readonly IndexEntry[]): string {
  const units = entries.flatMap((entry) => entry.units);
  const review = summariseUnits(units);
  const signs = countSigns(units);
  const notice = describeReview(review);
  return [
    `<header class="masthead">`,
    languagesHtml(entries),
    `<h1>${counted(entries.length, "article")}</h1>`,
    notice === undefined ? "" : `<p class="notice">${escapeHtml(notice)}</p>`,
    `<p class="size">${[...statesOf(entries), counted(review.segments, "segment")].join(", ")}</p>`,
    barHtml(signs),
    tallyHtml(signs),
    foundHtml(findingsOf(entries)),
    "</header>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function languagesHtml(entries: readonly IndexEntry[]): string {
  const names = (side: "source" | "target") =>
    [...new Set(entries.map(({ languages }) => languageName(languages[side])))]
      .sort()
      .map(escapeHtml)
      .join(", ");
  return entries.length === 0
    ? ""
    : `<p class="languages">${names("source")} <span aria-hidden="true">→</span><span class="unseen">into</span> ${names("target")}</p>`;
}

function statesOf(entries: readonly IndexEntry[]): string[] {
  const states = Object.keys(STATE_LOOKS) as IndexEntry["state"][];
  const counts = states.map((state) => ({
    state,
    count: entries.filter((entry) => entry.state === state).length,
  }));
  const gone = entries.filter(({ isGone }) => isGone).length;
  return [
    ...counts
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => `${count} ${STATE_LOOKS[state].word}`),
    ...(gone > 0 ? [`${gone} without a source`] : []),
  ];
}

function findingsOf(entries: readonly IndexEntry[]): IndexEntry["findings"] {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { findings } of entries) {
    sum.error += findings.error;
    sum.warning += findings.warning;
    sum.info += findings.info;
  }
  return sum;
}
