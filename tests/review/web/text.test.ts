import { describe, expect, test } from "vitest";
import { markedPieces } from "../../../src/review/web/text/marked-pieces.ts";
import { SIGNS, signOf } from "../../../src/review/web/text/sign-of.ts";
import { wordDiff } from "../../../src/review/web/text/word-diff.ts";
import { SEVERITIES } from "../../../src/review/web/text/wording.ts";
import { SEVERITY_LOOKS } from "../../../src/writers/signs/finding-look.ts";
import { UNIT_SIGNS } from "../../../src/writers/signs/unit-sign.ts";

function shown(before: string, after: string): string {
  const marks = { same: ["", ""], added: ["{+", "+}"], removed: ["[-", "-]"] } as const;
  return wordDiff(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join("");
}

describe("a word diff", () => {
  test.each([
    ["The bridge is closed.", "The bridge is closed.", "The bridge is closed."],
    ["The bridge is closed.", "The ferry is closed.", "The [-bridge-]{+ferry+} is closed."],
    ["He said that.", "He never said that.", "He {+never +}said that."],
    ["the old red bridge", "the new blue bridge", "the [-old red-]{+new blue+} bridge"],
    ["Hå 10 000", "Hå 12 000", "Hå [-10-]{+12+} 000"],
    ["", "New.", "{+New.+}"],
    ["Gone.", "", "[-Gone.-]"],
  ])("from %j to %j", (before, after, diff) => {
    expect(shown(before, after)).toBe(diff);
  });

  test("gives back both texts, however long they are", () => {
    const [before, after] = ["bro ".repeat(2_000), "bru ".repeat(2_000)];
    const pieces = wordDiff(before, after);
    const text = (without: string) =>
      pieces
        .filter(({ kind }) => kind !== without)
        .map((piece) => piece.text)
        .join("");
    expect([text("added"), text("removed")]).toEqual([before, after]);
  });
});

describe("marks in a text", () => {
  test("are cut where they meet, the gravest wins, and what is outside is left out", () => {
    const pieces = markedPieces("Hun lo ikke.", [
      { range: [0, 6], severity: "info" },
      { range: [4, 11], severity: "error" },
      { range: [8, 99], severity: "warning" },
    ]);
    expect(pieces).toEqual([
      { text: "Hun ", severity: "info" },
      { text: "lo", severity: "error" },
      { text: " ikke", severity: "error" },
      { text: "." },
    ]);
  });

  test("leave formatting whole and show text as it reads", () => {
    expect(markedPieces("Les <x1>A &amp; B</x1>", [], { codes: true })).toEqual([
      { text: "Les " },
      { text: "<x1>", code: true },
      { text: "A & B" },
      { text: "</x1>", code: true },
    ]);
    expect(markedPieces("A &amp; B", [])).toEqual([{ text: "A &amp; B" }]);
  });
});

describe("signs", () => {
  test("are those of the other pages", () => {
    const signs = SIGNS;
    for (const [name, { shape, word }] of Object.entries(UNIT_SIGNS)) {
      expect(signs[name as keyof typeof signs]).toEqual({ shape, word });
    }
    for (const severity of ["error", "warning", "info"] as const) {
      const { shape, word } = SEVERITY_LOOKS[severity];
      expect(SEVERITIES[severity]).toEqual({ shape, word });
    }
  });

  test.each([
    [{ state: "translated", origin: "engine:deepl" }, "○ machine"],
    [{ state: "translated", origin: "human" }, "◐ edited"],
    [{ state: "initial", rejected: { reason: "terms", text: "Bru" } }, "✗ needs work"],
    [{ state: "initial" }, "□ untranslated"],
    [{ state: "final", origin: "human", blank: true }, "✓ empty on purpose"],
    [{ state: "translated", origin: "human", joined: "s7" }, "⤴ with sentence 3"],
  ] as const)("of %j", (view, sign) => {
    const { shape, word } = signOf(view, (id) => (id === "s7" ? 3 : undefined));
    expect(`${shape} ${word}`).toBe(sign);
  });
});
