import { expect, test, vi } from "vitest";
import { ARTICLE, NAME, openReturns } from "../pipeline/apply/open-returns.ts";
import { IS_LONG } from "./deepl/fault-seed.ts";
import type { ImportShape } from "./hostile/import-shapes.ts";

vi.setConfig({ testTimeout: IS_LONG ? 600_000 : 60_000 });

const COUNT = IS_LONG ? 100_000 : 8_000;
/** Of lines, which cost little each. */
const LINES = 24;
const MOST = 8;
/** Milliseconds of the processor: less tells nothing about growth. */
const AT_ONCE = 400;
const TRIES = 3;

/** Two sentences stand twice: which of them is meant has to be found out. */
const TWICE = { [NAME]: `${ARTICLE}\n\nFerja går. Ingen kom.\n\nFerja går. Hun lo.\n` };
const xliff = (units: string) =>
  `<xliff version="1.2"><file original="${NAME}" source-language="nb" target-language="en"><body>${units}</body></file></xliff>`;
const unit = (inner: string, id = "x") =>
  `<trans-unit id="${id}"><source>Ferja går.</source>${inner}</trans-unit>`;
const between = (props: string) =>
  `<tu>${props}<tuv xml:lang="nb"><seg>Ferja går.</seg></tuv><tuv xml:lang="en"><seg>The ferry leaves.</seg></tuv></tu>`;
const prop = (type: string, text: string) => `<prop type="${type}">${text}</prop>`;
const TARGET = "<target>The ferry leaves.</target>";

const SHAPES: readonly (readonly [file: string, what: string, shape: ImportShape])[] = [
  ["retur.xlf", "units with a text that stands twice", (n) => xliff(unit(TARGET).repeat(n))],
  ["retur.xlf", "units of one segment", (n) => xliff(unit(TARGET, "s1").repeat(n))],
  [
    "retur.xlf",
    "places of a unit",
    (n) => xliff(unit(`${TARGET}${'<context context-type="sourcefile">s9</context>'.repeat(n)}`)),
  ],
  [
    "retur.xlf",
    "remarks of a unit, all the same",
    (n) => xliff(unit(`${TARGET}${"<note>Ja</note>".repeat(n)}`, "s1")),
  ],
  [
    "retur.tmx",
    "neighbours",
    (n) =>
      `<tmx version="1.4"><header srclang="nb"/><body>${between(prop("x-context-pre", "Ingen kom.") + prop("x-context-post", "Hun lo.")).repeat(n)}</body></tmx>`,
  ],
  [
    "retur.tmx",
    "joined segments",
    (n) =>
      `<tmx version="1.4"><header srclang="nb"/><body>${between(prop("x-joined", JSON.stringify(Array(n).fill("Hun lo.")))).replace("<tu", '<tu tuid="s1"')}</body></tmx>`,
  ],
  ["retur.tsv", "lines with a text that stands twice", (n) => "Ferja går.\tThe ferry leaves.\n".repeat(n)],
];

test("however much there is of it, it is matched in time", async () => {
  const returns = await openReturns(TWICE);
  const time = async (file: string, text: string) => {
    const before = process.cpuUsage();
    await returns.back(file, text, { dryRun: true });
    return process.cpuUsage(before).user / 1000;
  };
  for (const [file, what, shape] of SHAPES) {
    const count = file.endsWith(".tsv") ? COUNT * LINES : COUNT;
    const [few, all] = [shape(count / 4), shape(count)];
    let [quick, slow] = [0, Number.POSITIVE_INFINITY];
    for (let tried = 0; tried < TRIES && slow > AT_ONCE && slow > quick * MOST; tried++) {
      quick = Math.max(quick, await time(file, few));
      slow = Math.min(slow, await time(file, all));
    }
    expect(slow <= AT_ONCE || slow <= quick * MOST, `${what}: ${quick} ms, then ${slow} ms`).toBe(true);
  }
});
