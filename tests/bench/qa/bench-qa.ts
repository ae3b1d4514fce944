import { existsSync } from "node:fs";
import { readColumns, readOwnPairs } from "./read-samples.ts";
import { listAlarms, reportAlarms } from "./report-alarms.ts";
import { reportPofilter } from "./report-pofilter.ts";
import { reportRealErrors } from "./report-real-errors.ts";
import { listMissed, reportRecall } from "./report-recall.ts";
import { reportSpeed } from "./report-speed.ts";
import type { Sample } from "./sample.ts";

/**
 * `npm run bench:qa -- [<file.tsv>] [--list <check|all> <column>] [--missed <kind> [<column>]]`: what the checks find
 * in translations that are right, in faults put into them, and how fast. The file has the columns `split line nb` and one
 * for each translator (`en google microsoft bergamot`); the project's own pairs are the column `pairs`.
 * `--only alarms|recall|real|speed|pofilter` for one of the tables; pofilter's, half a minute of it, only so.
 */
const given = process.argv.slice(2);
const file = given.find(
  (word, at) => !word.startsWith("--") && word.endsWith(".tsv") && given[at - 1] !== "--list",
);
const columns = new Map<string, readonly Sample[]>([["pairs", readOwnPairs()]]);
if (file === undefined || !existsSync(file))
  console.log("bench:qa: no file of translations given, the project's own pairs alone");
else for (const [column, samples] of readColumns(file)) columns.set(column, samples);

const [check, listed] = wordsAfter("--list");
const [kind, missedIn] = wordsAfter("--missed");
const [only] = wordsAfter("--only");
const TABLES: Readonly<Record<string, () => void>> = {
  alarms: () => forColumns(["pairs", "google", "microsoft", "en"], reportAlarms),
  recall: () => forColumns(["pairs", "google", "en"], reportRecall),
  real: () => forColumns(["microsoft", "bergamot"], reportRealErrors),
  speed: () => forColumns([columns.has("google") ? "google" : "pairs"], (_, samples) => reportSpeed(samples)),
  pofilter: () => forColumns(["pairs", "google"], reportPofilter),
};

if (check !== undefined)
  forColumns(listed === undefined ? [...columns.keys()] : [listed], (name, samples) =>
    listAlarms(name, samples, check),
  );
else if (kind !== undefined)
  forColumns(missedIn === undefined ? ["pairs", "google"] : [missedIn], (name, samples) =>
    listMissed(name, samples, kind),
  );
else
  for (const [name, report] of Object.entries(TABLES))
    if (only === undefined ? name !== "pofilter" : only === name) report();

function wordsAfter(option: string): readonly string[] {
  const at = given.indexOf(option);
  const words = at < 0 ? [] : given.slice(at + 1);
  const end = words.findIndex((word) => word.startsWith("--") || word === file);
  return end < 0 ? words : words.slice(0, end);
}

function forColumns(
  names: readonly string[],
  report: (name: string, samples: readonly Sample[]) => void,
): void {
  for (const name of names) {
    const samples = columns.get(name);
    if (samples !== undefined) report(name, samples);
  }
}
