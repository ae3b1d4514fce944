import { describe, expect, test } from "vitest";
import type { InlineCode } from "../../../src/model/inline-code.ts";
import { codedSource } from "../../../src/segment/regions/coded-source.ts";
import { readRegion } from "../../../src/segment/regions/region-text.ts";
import { coded, shownCodes } from "../../support/coded.ts";

function codedWhole(content: string, codes: readonly InlineCode[]) {
  const region = readRegion({ kind: "paragraph", content, offsets: [], codes, form: "html-text" });
  return codedSource(content, [0, content.length], region);
}

/** The source of a region's content as a whole; code 1 is a line break. */
function sourceOf(shown: string): string {
  const content = coded(shown);
  const codes = [{ kind: "alone", number: 1, markup: "<br>" } as const];
  return shownCodes(
    codedSource(content, [0, content.length], readRegion({ content, codes } as never)).source,
  );
}

describe("a line break of the markup is worth a space", () => {
  test.each([
    ["between words", "Les|1|saken", "Les |1|saken"],
    ["not behind white space", "Les |1|saken", "Les |1|saken"],
    ["not before white space", "Les|1| saken", "Les|1| saken"],
    ["not where nothing stands before it", "|1|saken", "|1|saken"],
  ])("%s", (_, shown, source) => {
    expect(sourceOf(shown)).toBe(source);
  });
});

describe("lines of the file", () => {
  test.each([
    ["are joined by one space", "Les \n  saken", "Les saken"],
    ["white space that ends none stays", "Les  saken\u00a0nå", "Les  saken\u00a0nå"],
  ])("%s", (_, shown, source) => {
    expect(sourceOf(shown)).toBe(source);
  });
});

describe("numbers", () => {
  const manyCodes = (count: number) => {
    const content = Array.from({ length: count }, () => "\ue207").join("a");
    const codes = Array.from(
      { length: count },
      () => ({ kind: "alone", number: 7, markup: "<x/>" }) as const,
    );
    return codedWhole(content, codes).codes.map(({ number }) => number);
  };

  test("in running order from 1, as far as there are numbers", () => {
    expect(manyCodes(255)).toEqual(Array.from({ length: 255 }, (_, index) => index + 1));
  });

  test("the region's own where there are more codes than numbers", () => {
    expect(new Set(manyCodes(256))).toEqual(new Set([7]));
  });
});
