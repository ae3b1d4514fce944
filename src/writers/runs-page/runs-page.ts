import { groupDigits } from "../../lib/group-digits.ts";
import { counted } from "../html/counted.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { headHtml } from "../html/head-html.ts";
import { runCharts } from "./run-charts.ts";
import type { RunFigures, RunsSheet } from "./run-figures.ts";
import { RUNS_CSS } from "./runs-css.ts";
import { runsTable } from "./runs-table.ts";
import { shownTime } from "./shown-time.ts";

/** Failures that are listed. */
const LISTED = 10;

/** One self-contained page without scripts: the last runs as charts and figures, what went wrong, what comes next. */
export function runsPage({ runs, next, budget }: RunsSheet): string {
  return [
    headHtml({ title: "Runs of bitekst", css: RUNS_CSS }),
    "<body>",
    headOf(runs),
    "<main>",
    runs.length === 0 ? "" : `${runCharts(runs)}\n${KEY}`,
    budgetHtml(budget),
    problemsHtml(runs),
    nextHtml(next),
    runs.length === 0 ? "" : `<section><h2>In figures</h2>\n${runsTable(runs)}</section>`,
    "</main>",
    "</body>",
    "</html>",
    "",
  ]
    .filter((part, place, parts) => part !== "" || place === parts.length - 1)
    .join("\n");
}

const KEY = `<ul class="key"><li><span aria-hidden="true">■</span> complete</li><li class="warning"><span aria-hidden="true">■</span> incomplete</li><li class="error"><span aria-hidden="true">■</span> failed, stopped or died</li></ul>`;

function headOf(runs: readonly RunFigures[]): string {
  const [last] = runs;
  const state =
    last === undefined
      ? "Nothing has run here yet."
      : `The last one started ${shownTime(last.startedAt)} and is <b>${escapeHtml(last.state)}</b>: ${counted(last.documents, "document")}, ${groupDigits(last.characters)} characters billed.`;
  const count = runs.length < 2 ? counted(runs.length, "run") : `The last ${runs.length} runs`;
  return `<header class="masthead">\n<p class="languages">bitekst</p>\n<h1>${count}</h1>\n<p>${state}</p>\n</header>`;
}

function budgetHtml({ month, billed, reserved, limit }: RunsSheet["budget"]): string {
  const aside = reserved > 0 ? `, ${groupDigits(reserved)} set aside` : "";
  const text = `${groupDigits(billed)} characters billed in ${month}${aside}${limit === undefined ? "; there is no limit" : ` of ${groupDigits(limit)}`}`;
  const bar = limit === undefined ? "" : barOf({ billed, reserved, limit });
  return `<section class="budget"><h2>This month</h2>\n${bar}<p>${escapeHtml(text)}</p></section>`;
}

function barOf({
  billed,
  reserved,
  limit,
}: {
  readonly billed: number;
  readonly reserved: number;
  readonly limit: number;
}): string {
  const share = (value: number) =>
    limit === 0 ? 100 : Math.min(100, Math.round((1000 * value) / limit) / 10);
  const end = share(billed + reserved);
  return [
    `<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">`,
    `<rect class="all" width="100" height="4"/><rect class="reserved" width="${end}" height="4"/>`,
    `<rect class="billed" width="${share(billed)}" height="4"/></svg>\n`,
  ].join("");
}

function problemsHtml(runs: readonly RunFigures[]): string {
  const bad = runs.filter(({ problems }) => problems.length > 0).slice(0, LISTED);
  if (bad.length === 0) return "";
  const items = bad.map(
    ({ startedAt, state, problems }) =>
      `<li><b>${escapeHtml(state)}</b> ${shownTime(startedAt)}${problems.map((each) => `<p><bdi>${escapeHtml(each)}</bdi></p>`).join("")}</li>`,
  );
  return `<section><h2>What went wrong last</h2>\n<ul class="problems">${items.join("\n")}</ul></section>`;
}

function nextHtml(next: RunsSheet["next"]): string {
  if (next.length === 0) return "";
  const items = next.map(
    ({ job, due, timeZone }) =>
      `<li>${escapeHtml(job)}: <time datetime="${escapeHtml(due)}">${escapeHtml(shownTime(due, timeZone))}</time></li>`,
  );
  return `<section><h2>Due next</h2>\n<ul class="next">${items.join("\n")}</ul></section>`;
}
