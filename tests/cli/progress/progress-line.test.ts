import { expect, test } from "vitest";
import { clockTime, progressLine } from "../../../src/cli/progress/progress-line.ts";
import type { ProgressState } from "../../../src/cli/progress/track-progress.ts";

const BIG: ProgressState = {
  phase: "translating",
  segments: { done: 12_400, of: 31_240 },
  documents: { done: 310, of: 1000 },
  characters: 1_234_567,
  perSecond: 248.2,
  secondsLeft: 75.9,
};

test.each([
  [
    140,
    "███████████████░░░░░░░░░░░░░░░░░░░░░░░░░   39 %  12,400/31,240 segments  310/1,000 documents  248/s  1:16 left  1,234,567 characters",
  ],
  [
    100,
    "█████████░░░░░░░░░░░░░░░   39 %  12,400/31,240 seg  310/1,000 doc  248/s  1:16 left  1,234,567 chars",
  ],
  [79, "███████░░░░░░░░░░░░░   39 %  12,400/31,240 seg  310/1,000 doc  248/s  1:16 left"],
  [60, "███████░░░░░░░░░░░░   39 %  12,400/31,240 seg  310/1,000 doc"],
  [16, "███░░░░░░   39 %"],
])("in %i columns: %s", (columns, line) => {
  expect(progressLine(BIG, columns)).toBe(line);
});

test("no line is longer than its columns, however few they are", () => {
  for (let columns = 0; columns <= 200; columns += 1)
    expect(progressLine(BIG, columns).length).toBeLessThanOrEqual(columns);
});

test("a small run tells everything in 80 columns", () => {
  const state = {
    phase: "translating",
    segments: { done: 40, of: 165 },
    documents: { done: 1, of: 4 },
    characters: 3121,
    perSecond: 4.25,
    secondsLeft: 29.4,
  } as const;
  expect(progressLine(state, 79)).toMatch(
    /^█+░+ {3}24 % {2}40\/165 seg {2}1\/4 doc {2}4\.3\/s {2}0:30 left {2}3,121 chars$/,
  );
});

test("writing counts documents; nothing to do is all done", () => {
  expect(progressLine({ phase: "writing", documents: { done: 500, of: 1000 } }, 60)).toBe(
    "████████████░░░░░░░░░░░░   50 %  500/1,000 documents written",
  );
  expect(progressLine({ phase: "writing", documents: { done: 0, of: 0 } }, 40)).toContain("100 %");
});

test.each([
  [0, "0:00"],
  [6.1, "0:07"],
  [754, "12:34"],
  [3723, "1:02:03"],
])("%d seconds are %s", (seconds, time) => {
  expect(clockTime(seconds)).toBe(time);
});
