import { expect, test } from "vitest";
import { countWorkers } from "../../../src/engines/local/count-workers.ts";

const GB = 1024 ** 3;

test.each([
  ["as many as there are cores", undefined, { cores: 4, memory: 16 * GB }, 4],
  ["as many as are wanted, though there are fewer cores", 6, { cores: 2, memory: 16 * GB }, 6],
  ["no more than half of the memory carries", undefined, { cores: 16, memory: 4 * GB }, 5],
  ["not more than that where more are wanted either", 8, { cores: 8, memory: 2 * GB }, 2],
  ["one on the smallest machine", undefined, { cores: 2, memory: GB / 2 }, 1],
])("%s", (_, wanted, machine, count) => {
  expect(countWorkers(wanted, machine)).toBe(count);
});
