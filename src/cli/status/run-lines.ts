import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { RunState, RunStatus } from "../../pipeline/status/describe-run.ts";
import { foldLine } from "../fold-line.ts";
import { tableLines } from "../table-lines.ts";
import type { Style, Terminal } from "../terminal.ts";

const COLUMNS = [
  { head: "started" },
  { head: "ended" },
  { head: "took", align: "right" },
  { head: "docs", align: "right" },
  { head: "characters", align: "right" },
  { head: "cost", align: "right" },
  { head: "findings", align: "right" },
] as const;

const STATES: Readonly<Record<RunState, readonly [word: string, style: Style]>> = {
  complete: ["complete", "green"],
  incomplete: ["incomplete", "yellow"],
  failed: ["failed", "red"],
  interrupted: ["stopped", "yellow"],
  "under-way": ["under way", "cyan"],
  died: ["died", "red"],
};

/** A table of runs; below each one that is not complete, why. */
export function runLines(runs: readonly RunStatus[], terminal: Terminal): readonly string[] {
  const { paint, columns = 100 } = terminal;
  const [head = "", ...rows] = tableLines(COLUMNS, runs.map(cellsOf));
  return [
    paint("bold", head),
    ...runs.flatMap((run, place) => {
      const [word, style] = STATES[run.state];
      const row = (rows[place] ?? "").replace(word, () => paint(style, word));
      return [row, ...reasonsOf(run).map((reason) => paint("dim", foldLine(`  ${reason}`, columns)))];
    }),
  ];
}

function cellsOf({ startedAt, state, seconds, documents, characters, price, findings }: RunStatus): string[] {
  const found = findings.error + findings.warning + findings.info;
  const figures = [documents, characters].map(groupDigits);
  const cost = `${price.amount.toFixed(2)} ${price.currency}`;
  return [localTime(startedAt), STATES[state][0], durationOf(seconds), ...figures, cost, String(found)];
}

/** `2026-03-01 06:30`, in this machine's time zone. */
function localTime(instant: string): string {
  const time = new Date(instant);
  const parts = [time.getMonth() + 1, time.getDate(), time.getHours(), time.getMinutes()];
  const [month, day, hour, minute] = parts.map((part) => String(part).padStart(2, "0"));
  return `${time.getFullYear()}-${month}-${day} ${hour}:${minute}`;
}

function durationOf(seconds: number | undefined): string {
  if (seconds === undefined) return "–";
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds / 60)} min`;
}

function reasonsOf({ state, failures, untranslated, troubles }: RunStatus): string[] {
  if (state === "died") return ["It came to no end: it was killed, or an error stopped it"];
  const [failed] = failures;
  const others = failures.length > 1 ? `, and ${countOf(failures.length - 1, "other")}` : "";
  return [
    ...(failed ? [`${failed.error?.message ?? `${failed.source} failed`}${others}`] : []),
    ...(untranslated > 0 ? [`${countOf(untranslated, "segment")} untranslated`] : []),
    ...troubles.map(({ message }) => message),
  ];
}
