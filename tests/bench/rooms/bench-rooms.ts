import { keepResults } from "../keep-results.ts";
import { showResults } from "../show-results.ts";
import { measureChecks } from "./measure-checks.ts";
import { measureLookUps } from "./measure-look-ups.ts";
import { measurePage } from "./measure-page.ts";
import { measurePeaks } from "./measure-peaks.ts";
import { measureSegmenting } from "./measure-segmenting.ts";
import { measureTmx } from "./measure-tmx.ts";

/**
 * `npm run bench:rooms`: each room alone, in one process, beside a bare loop over the same. Fuzzy matches have
 * `bench:fuzzy`, the page of review `bench:review`.
 */
const results = [
  ...(await measureSegmenting()),
  ...(await measureChecks()),
  ...(await measureLookUps()),
  ...(await measureTmx()),
  ...(await measurePeaks()),
  await measurePage(),
];
console.log(showResults(results));
keepResults("rooms", results, { date: new Date() });
