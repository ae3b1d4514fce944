import { describe, expect, test } from "vitest";
import { CHECKS } from "../../src/check/checks.ts";
import { FAULTS } from "../bench/qa/faults/faults.ts";
import { alarmsOf } from "../bench/qa/look-at.ts";
import { readOwnPairs } from "../bench/qa/read-samples.ts";
import { cleanOf, recallOf, spoil } from "../bench/qa/recall.ts";

const PAIRS = readOwnPairs();
const CLEAN = cleanOf(PAIRS);

/** The least share of its faults that a check has to find in the project's own pairs; `npm run bench:qa` has the rest. */
const FLOORS: readonly (readonly [kind: string, floor: number])[] = [
  ["all left Norwegian", 0.98],
  ["code lost", 1],
];

describe("translations that are right", () => {
  test("have no errors", () => {
    const errors = PAIRS.flatMap((pair) =>
      alarmsOf(pair)
        .filter(({ severity }) => severity === "error")
        .map(({ check, message }) => `${pair.id} ${check}: ${message}`),
    );
    expect(errors).toEqual([]);
  });

  test("hardly ever have warnings", () => {
    expect(PAIRS.length - CLEAN.length).toBeLessThanOrEqual(0.02 * PAIRS.length);
  });
});

describe("faults put into them", () => {
  test.each(FLOORS)("%s: at least %d are found", (kind, floor) => {
    const fault = FAULTS.find((one) => one.kind === kind);
    if (fault === undefined) throw new Error(`No such kind: ${kind}`);
    const concerned = CHECKS.filter(({ code }) => fault.checks.includes(code));
    const { spoilt, missed } = recallOf(CLEAN, fault, concerned);
    expect(spoilt.length).toBeGreaterThan(0);
    const found = (spoilt.length - missed.length) / spoilt.length;
    expect(
      found,
      missed.map(({ spoilt: { id, target } }) => `${id} ${target}`).join("\n"),
    ).toBeGreaterThanOrEqual(floor);
  });

  test.each(FAULTS.map((fault) => [fault.kind, fault] as const))(
    "%s: the same ones at every run",
    (_, fault) => {
      const targets = () => spoil(PAIRS, fault).map(({ spoilt }) => spoilt.target);
      expect(targets()).toEqual(targets());
      expect(targets().length).toBeGreaterThan(0);
    },
  );

  test("no two kinds have the same name", () => {
    expect(new Set(FAULTS.map(({ kind }) => kind)).size).toBe(FAULTS.length);
  });
});
