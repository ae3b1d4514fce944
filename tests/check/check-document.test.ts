import { describe, expect, test } from "vitest";
import type { Check } from "../../src/check/check.ts";
import { checkDocument } from "../../src/check/check-document.ts";
import { CHECKS } from "../../src/check/checks.ts";
import type { HeldReason } from "../../src/model/translation-plan.ts";
import { makeDocument } from "../support/make-document.ts";

const ARTICLE = makeDocument("seeds/fondet.txt", [
  ["heading", ["Oljefondet taper 100 milliarder", "Oil fund loses 100 billion"]],
  ["paragraph", ["Fondet er langsiktig."], ["Nei, svarer Grande.", "Nei, svarer Grande."]],
  ["paragraph", ["Statens pensjonsfond utland eier aksjer i 9.000 selskaper."]],
]);

/** Those that speak of what is missing, and one that does not. */
const LACKING = CHECKS.filter(({ code }) => ["empty", "too-long", "doubtful", "untranslated"].includes(code));

function held(reason: HeldReason): ReadonlyMap<string, HeldReason> {
  return new Map([["s2", reason]]);
}

describe("a segment without English text", () => {
  test("is told by its number, in running order with the other findings", () => {
    expect(
      checkDocument(ARTICLE, { checks: LACKING }).map(({ segment, check, severity }) => [
        segment,
        check,
        severity,
      ]),
    ).toEqual([
      ["s2", "empty", "error"],
      ["s3", "untranslated", "error"],
      ["s4", "empty", "error"],
    ]);
    expect(checkDocument(ARTICLE, { checks: LACKING })[0]?.message).toBe("Segment s2 has no English text");
  });

  test("says what to do when it was too long to be sent", () => {
    expect(checkDocument(ARTICLE, { checks: LACKING, held: held("too-long") })[0]).toEqual({
      segment: "s2",
      check: "too-long",
      severity: "error",
      message:
        "Segment s2 has no English text: its 21 characters do not fit into one request; break it into shorter sentences",
    });
  });

  test("says what to do when its answers were doubtful", () => {
    expect(checkDocument(ARTICLE, { checks: LACKING, held: held("doubtful") })[0]).toEqual({
      segment: "s2",
      check: "doubtful",
      severity: "error",
      message:
        "Segment s2 has no English text: the engine's answer was empty, cut short or joined with another; ask anew with --retranslate or write it by hand",
    });
  });

  test.each(["too-long", "doubtful"] as const)(
    "held as %s, it has one finding, and others keep theirs",
    (reason) => {
      const codes = checkDocument(ARTICLE, { checks: LACKING, held: held(reason) }).map(
        ({ segment, check }) => `${segment} ${check}`,
      );
      expect(codes).toEqual([`s2 ${reason}`, "s3 untranslated", "s4 empty"]);
    },
  );

  test.each(["too-long", "doubtful"] as const)(
    "a reason of the past (%s) does not cling to a filled segment",
    (reason) => {
      const filled = makeDocument("seeds/fondet.txt", [
        ["paragraph", ["Fondet er langsiktig.", "The fund is long-term."]],
      ]);
      expect(checkDocument(filled, { held: new Map([["s1", reason]]) })).toEqual([]);
    },
  );

  test("names the language that is missing", () => {
    const german = { ...ARTICLE, languages: { source: "nb", target: "de" } };
    expect(checkDocument(german)[0]?.message).toBe("Segment s2 has no German text");
  });

  test("white space alone is no text", () => {
    const blank = makeDocument("seeds/fondet.txt", [["paragraph", ["Fondet er langsiktig.", " \n"]]]);
    expect(checkDocument(blank).map(({ check }) => check)).toEqual(["empty"]);
  });
});

describe("the list of checks", () => {
  test("no two have the same code", () => {
    const codes = CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("a check sees the unit's block and document, and may give a remark a severity of its own", () => {
    const heads: Check = {
      code: "heads",
      severity: "warning",
      look: (unit, { document, block }) =>
        block.kind === "heading" && document === ARTICLE
          ? [
              { message: "first", source: [0, 10] },
              { message: unit.target, severity: "info", fix: "Oil fund down" },
            ]
          : [],
    };
    expect(checkDocument(ARTICLE, { checks: [heads] })).toEqual([
      { segment: "s1", check: "heads", severity: "warning", message: "first", source: [0, 10] },
      {
        segment: "s1",
        check: "heads",
        severity: "info",
        message: "Oil fund loses 100 billion",
        fix: "Oil fund down",
      },
    ]);
  });
});
