import { groupDigits } from "../../lib/group-digits.ts";
import { escapeHtml } from "../html/escape-html.ts";
import type { RunFigures } from "./run-figures.ts";
import { shownTime } from "./shown-time.ts";

interface Chart {
  readonly title: string;
  readonly figureOf: (run: RunFigures) => number;
  readonly show: (value: number, run: RunFigures) => string;
  /** Where the axis ends; the largest value when left out. */
  readonly top?: number;
}

const whole = (value: number) => groupDigits(Math.round(value));

const CHARTS: readonly Chart[] = [
  { title: "Characters billed", figureOf: (run) => run.characters, show: whole },
  {
    title: "Cost",
    figureOf: (run) => run.cost,
    show: (value, { currency }) => `${value.toFixed(2)} ${currency}`,
  },
  {
    title: "Not paid for",
    figureOf: (run) => (run.segments === 0 ? 0 : (100 * run.unpaid) / run.segments),
    show: (value) => `${Math.floor(value)} % of segments`,
    top: 100,
  },
  { title: "Findings", figureOf: (run) => run.findings, show: whole },
  {
    title: "Duration",
    figureOf: (run) => run.seconds,
    show: (value) => (value < 100 ? `${value.toFixed(1)} s` : `${whole(value / 60)} min`),
  },
];

/** Slots that are there at least, so that a single run is no wall. */
const SLOTS = 24;
const HEIGHT = 100;
/** Width of a slot and its bar, in units of the drawing. */
const SLOT = 10;
const BAR = 7;

/** A bar chart for each figure of the runs, the oldest on the left. */
export function runCharts(runs: readonly RunFigures[]): string {
  const inTime = runs.toReversed();
  return `<div class="charts">\n${CHARTS.map((chart) => chartHtml(chart, inTime)).join("")}</div>`;
}

function chartHtml({ title, figureOf, show, top }: Chart, runs: readonly RunFigures[]): string {
  const last = runs.at(-1);
  const first = runs[0];
  if (last === undefined || first === undefined) return "";
  const values = runs.map(figureOf);
  const largest = Math.max(...values);
  const most = top ?? largest;
  const told = `${title} of ${runs.length} runs, at most ${show(largest, last)}, at last ${show(figureOf(last), last)}. The table below has the figures.`;
  const width = Math.max(SLOTS, runs.length) * SLOT;
  const bars = runs.map((run, place) => {
    const height = most === 0 ? 0 : (HEIGHT * figureOf(run)) / most;
    return barSvg(run, { place, height, text: show(figureOf(run), run) });
  });
  return [
    "<figure>",
    `<figcaption><b>${title}</b> <span>last ${escapeHtml(show(figureOf(last), last))}</span></figcaption>`,
    `<p class="axis" aria-hidden="true">${escapeHtml(show(most, last))}</p>\n<div class="plot">`,
    `<svg role="img" aria-label="${escapeHtml(told)}" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none">`,
    `${bars.join("\n")}</svg></div>`,
    `<p class="times" aria-hidden="true">${timesHtml(first, runs.length < SLOTS / 2 ? undefined : last)}</p>`,
    "</figure>\n",
  ].join("\n");
}

interface Bar {
  readonly place: number;
  readonly height: number;
  readonly text: string;
}

/** The whole slot can be pointed at, however low its bar is. */
function barSvg(run: RunFigures, { place, height, text }: Bar): string {
  const x = place * SLOT;
  const shown = height === 0 ? 0 : Math.max(2, height);
  const title = `${shownTime(run.startedAt)}, ${run.state}: ${text}`;
  const look = run.state === "complete" ? "" : ` class="${run.state === "incomplete" ? "warning" : "error"}"`;
  return [
    `<g${look}><title>${escapeHtml(title)}</title>`,
    `<rect class="slot" x="${x}" y="0" width="${SLOT}" height="${HEIGHT}"/>`,
    `<rect class="value" x="${x + (SLOT - BAR) / 2}" y="${round(HEIGHT - shown)}" width="${BAR}" height="${round(shown)}"/></g>`,
  ].join("");
}

function timesHtml(first: RunFigures, last: RunFigures | undefined): string {
  const times = [first, ...(last === undefined ? [] : [last])].map(({ startedAt }) => shownTime(startedAt));
  return times.map((time) => `<span>${time}</span>`).join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
