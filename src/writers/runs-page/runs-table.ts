import { groupDigits } from "../../lib/group-digits.ts";
import { escapeHtml } from "../html/escape-html.ts";
import type { RunFigures } from "./run-figures.ts";
import { shownTime } from "./shown-time.ts";

const HEADS = [
  "Started",
  "Ended",
  "By",
  "Documents",
  "Segments",
  "Not paid for",
  "Characters",
  "Cost",
  "Errors",
  "Findings",
  "Seconds",
];

/** All figures of the charts, for those who cannot see them or want to know exactly. */
export function runsTable(runs: readonly RunFigures[]): string {
  return [
    `<div class="frame" tabindex="0" role="region" aria-label="Runs in figures">`,
    `<table><thead><tr>${HEADS.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>\n${runs.map(rowHtml).join("\n")}\n</tbody></table></div>`,
  ].join("\n");
}

function rowHtml(run: RunFigures): string {
  const figures = [run.documents, run.segments, run.unpaid, run.characters].map(groupDigits);
  const cost = `${run.cost.toFixed(2)} ${run.currency}`;
  const cells = [
    ...figures,
    cost,
    groupDigits(run.errors),
    groupDigits(run.findings),
    run.seconds.toFixed(1),
  ];
  return [
    `<tr><th scope="row"><time datetime="${escapeHtml(run.startedAt)}">${shownTime(run.startedAt)}</time></th>`,
    `<td class="state ${lookOf(run.state)}"><b>${escapeHtml(run.state)}</b></td><td>${escapeHtml(run.by)}</td>`,
    `${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  ].join("");
}

function lookOf(state: string): string {
  if (state === "complete") return "";
  return state === "failed" || state === "died" ? "error" : "warning";
}
