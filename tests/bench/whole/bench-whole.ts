import { parseArgs } from "node:util";
import { keepResults } from "../keep-results.ts";
import type { Result } from "../result.ts";
import { showResults } from "../show-results.ts";
import type { Bench } from "./bench.ts";
import { startDeeplProcess } from "./deepl-process.ts";
import { measureCold } from "./measure-cold.ts";
import { measureEdited } from "./measure-edited.ts";
import { measureLarge } from "./measure-large.ts";
import { measureStart } from "./measure-start.ts";
import { measureWarm } from "./measure-warm.ts";

/**
 * `npm run bench -- [--runs 5] [--quick] [--only start,warm,edited,cold,large]`: whole commands, as processes, against
 * what is run beside them. All of it is kept in `results/whole.json`; `--quick` and `--only` keep nothing.
 */
const MEASURES: Readonly<Record<string, (bench: Bench) => Promise<readonly Result[]>>> = {
  start: measureStart,
  warm: measureWarm,
  edited: measureEdited,
  cold: measureCold,
  large: measureLarge,
};
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    quick: { type: "boolean", default: false },
    only: { type: "string", default: Object.keys(MEASURES).join(",") },
  },
});
const names = values.only.split(",");
const started = Date.now();
const server = await startDeeplProcess();
const bench: Bench = values.quick
  ? { runs: 1, files: 100, server }
  : { runs: Number(values.runs), files: 1_000, server };
const results: Result[] = [];
for (const name of names) {
  process.stderr.write(`${name} …\n`);
  results.push(...((await MEASURES[name]?.(bench)) ?? []));
}
server.close();
console.log(showResults(results));
console.log(
  `${Math.round((Date.now() - started) / 1_000)} s, medians of ${bench.runs}, ${bench.files} files`,
);
if (!values.quick && names.length === Object.keys(MEASURES).length) {
  keepResults("whole", results, { date: new Date(started) });
}
