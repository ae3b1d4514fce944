import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { keepResults } from "../keep-results.ts";
import type { Result } from "../result.ts";
import { showResults } from "../show-results.ts";
import { measureChecks } from "./measure-checks.ts";
import { measureLookUps } from "./measure-look-ups.ts";
import { measurePage } from "./measure-page.ts";
import { measurePeaks } from "./measure-peaks.ts";
import { measureSegmenting } from "./measure-segmenting.ts";
import { measureExport, measureImport } from "./measure-tmx.ts";

/**
 * `npm run bench:rooms`: each room alone, in a process of its own as a command has it, beside a bare loop over the same.
 * Fuzzy matches have `bench:fuzzy`, the page of review `bench:review`. With a room's name it is that process.
 */
const ROOMS: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  segmenting: measureSegmenting,
  checks: measureChecks,
  "look-ups": measureLookUps,
  import: async () => [await measureImport()],
  export: async () => [await measureExport()],
  peaks: measurePeaks,
  page: async () => [await measurePage()],
};
const [room] = process.argv.slice(2);
if (room !== undefined) process.send?.((await ROOMS[room]?.()) ?? []);
else await measureAll();

async function measureAll(): Promise<void> {
  const started = new Date();
  const results: Result[] = [];
  for (const name of Object.keys(ROOMS)) results.push(...(await measureApart(name)));
  console.log(showResults(results));
  keepResults("rooms", results, { date: started });
}

async function measureApart(name: string): Promise<readonly Result[]> {
  const child = fork(fileURLToPath(import.meta.url), [name]);
  const left = once(child, "exit");
  const told = once(child, "message") as Promise<[readonly Result[]]>;
  const [results] = await Promise.race([
    told,
    left.then(([code]) => Promise.reject(new Error(`The process of ${name} ended with ${code}`))),
  ]);
  await left;
  return results;
}
