import { readdirSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { lineSorter } from "../../../../src/pipeline/memory/sorting/line-sorter.ts";
import { makeDesk } from "../../../support/desk.ts";

afterEach(() => vi.unstubAllEnvs());

function sort(lines: readonly string[], held?: number): readonly string[] {
  const sorter = lineSorter(held === undefined ? {} : { held });
  try {
    for (const line of lines) sorter.add(line);
    return [...sorter.sorted()];
  } finally {
    sorter.close();
  }
}

describe("lineSorter", () => {
  test.each([1, 20, 1_000, undefined])("by UTF-16 units, same lines for each, %s characters held", (held) => {
    const line = fc.oneof(
      fc.constantFrom("Brua åpner", "Brua stenger", "", "😀", "\uff5e"),
      fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\n", "")),
    );
    const property = fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      expect(sort(lines, held)).toEqual([...lines].sort());
    });
    fc.assert(property);
  });

  test("lines that are longer than what is read at a time", () => {
    const lines = Array.from({ length: 9 }, (_, at) => `${at % 3} ${"ferje på øya ".repeat(3_000)}${at}`);
    expect(sort(lines, 100_000)).toEqual([...lines].sort());
  });

  test("many runs, and nothing stays in the temporary folder", () => {
    const { root } = makeDesk();
    vi.stubEnv("TMPDIR", root);
    const lines = Array.from({ length: 5_000 }, (_, at) => `Sak ${(at * 7_919) % 5_000}`);
    expect(sort(lines, 400)).toEqual([...lines].sort());
    expect(readdirSync(root)).toEqual([]);
  });

  test("a temporary folder that is not there", () => {
    vi.stubEnv("TMPDIR", makeDesk().path("borte"));
    expect(() => sort(["Brua", "åpner"], 1)).toThrow(
      expect.objectContaining({ code: "output-unwritable", message: expect.stringContaining("borte") }),
    );
  });
});
