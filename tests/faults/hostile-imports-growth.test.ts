import { expect, test, vi } from "vitest";
import { IS_LONG } from "./deepl/fault-seed.ts";
import { IMPORT_SHAPES } from "./hostile/import-shapes.ts";
import { readImport } from "./hostile/read-import.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 300_000 });

/** Parts in CI, and where there is time. */
const COUNT = IS_LONG ? 400_000 : 10_000;
/** Of lines and letters, which cost little each. */
const SMALL: Readonly<Record<string, number>> = { csv: 20, tsv: 20, md: 5 };
/** Four times as many in four times the time; the square would take sixteen times as long. */
const MOST = 8;
/** Milliseconds of the processor: less tells nothing about growth. */
const AT_ONCE = IS_LONG ? 2000 : 250;
const TRIES = 4;

test.each(IMPORT_SHAPES)("%s: %s, however many, in time", async (ending, _, shape) => {
  const name = `retur.${ending}`;
  const count = COUNT * (SMALL[ending] ?? 1);
  const [few, all] = [shape(count / 4), shape(count)];
  let [quick, slow] = [0, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES && slow > AT_ONCE && slow > quick * MOST; tried++) {
    quick = Math.max(quick, await processorTime(() => readImport(name, few)));
    slow = Math.min(slow, await processorTime(() => readImport(name, all)));
  }
  expect(slow <= AT_ONCE || slow <= quick * MOST, `${quick} ms, then ${slow} ms`).toBe(true);
});

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}

test.each([
  ["json", "codes", "unit 0 has more than 765 codes"],
  ["xlf", "notes of segments", "its notes stand for more segments than can be told at line 1"],
])("%s: more %s than can be told are refused in a line", async (ending, what, state) => {
  const shape = IMPORT_SHAPES.find((each) => each[0] === ending && each[1] === what)?.[2];
  const refused = await readImport(`retur.${ending}`, shape?.(1000) ?? "");
  expect(refused).toMatchObject({ message: `Cannot read "retur.${ending}": ${state}` });
});
