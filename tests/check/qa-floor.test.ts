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
  ["digit changed", 0.97],
  ["two digits transposed", 0.97],
  ["ten times as much", 0.97],
  ["thousand group lost", 0.97],
  ["decimal comma kept", 0.97],
  ["thousand dot kept", 0.97],
  ["range run together", 0.97],
  ["number dropped", 0.97],
  ["two numbers swapped", 0.85],
  ["million for billion", 0.97],
  ["decade shifted", 0.97],
  ["century shifted", 0.97],
  ["time an hour off", 0.97],
  ["day of a date changed", 0.97],
  ["month changed", 0.97],
  ["spelled number changed", 0.9],
  ["percent for points", 0.9],
  ["name changed", 0.85],
  ["name misspelt", 0.95],
  ["name dropped", 0.85],
  ["two names swapped", 0.9],
  ["negation dropped", 0.95],
  ["negation added", 0.95],
  ["modality changed", 0.9],
  ["legal word changed", 0.75],
  ["quotation mark lost", 1],
  ["« » kept", 1],
  ["sentence dropped", 0.97],
  ["clause left Norwegian", 0.95],
  ["second half left Norwegian", 0.9],
  ["all left Norwegian", 0.98],
  ["target of the neighbour", 0.95],
  ["joined with the next", 0.97],
  ["cut short", 0.97],
  ["word loop", 0.97],
  ["said twice", 0.97],
  ["code lost", 1],
  ["code moved off its words", 0.9],
  ["address changed", 0.97],
  ["term not kept", 0.9],
  ["translated in two ways", 0.95],
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
    expect(PAIRS.length - CLEAN.length).toBeLessThanOrEqual(0.05 * PAIRS.length);
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
