import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { quotation } from "../../src/check/quotation.ts";
import { typography } from "../../src/check/typography.ts";
import { makeDocument } from "../support/make-document.ts";

const PIECES = [
  "“",
  "”",
  '"',
  "'",
  "’",
  "‘",
  "«",
  "»",
  "– ",
  " ",
  ", ",
  ". ",
  "she says",
  "No",
  "12",
  "color",
  "the the",
  "(",
];
const SOURCES = [
  "– Nei, sier hun.",
  "– Nei.",
  "«Nei», sa hun.",
  "Han kalte det «sykt».",
  "Nei.",
  "Hun sier: – Nei.",
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(""));
const source = fc.constantFrom(...SOURCES);

describe.each([quotation, typography])("$code", (check) => {
  const look = (norwegian: string, english: string) =>
    checkDocument(makeDocument("seeds/sak.txt", [["paragraph", [norwegian, english]]]), { checks: [check] });

  test("places are places of the text, whatever stands there", () => {
    fc.assert(
      fc.property(source, text, (norwegian, english) => {
        for (const { source: there = [0, 0], target: here = [0, 0] } of look(norwegian, english)) {
          expect(there[0] >= 0 && there[0] <= there[1] && there[1] <= norwegian.length).toBe(true);
          expect(here[0] >= 0 && here[0] <= here[1] && here[1] <= english.length).toBe(true);
        }
      }),
    );
  });

  test("a fix changes the text, and there is a finding less of its kind", () => {
    fc.assert(
      fc.property(source, text, (norwegian, english) => {
        for (const { fix, message } of look(norwegian, english)) {
          if (fix === undefined) continue;
          expect(fix).not.toBe(english);
          const same = (english: string) =>
            look(norwegian, english).filter((each) => each.message === message);
          expect(same(fix).length).toBeLessThan(same(english).length);
        }
      }),
    );
  });

  test("fixes taken over one after another come to an end", () => {
    fc.assert(
      fc.property(source, text, (norwegian, english) => {
        let now: string | undefined = english;
        for (let round = 0; round < 60 && now !== undefined; round += 1)
          now = look(norwegian, now).find(({ fix }) => fix !== undefined)?.fix;
        expect(now).toBeUndefined();
      }),
    );
  });
});
