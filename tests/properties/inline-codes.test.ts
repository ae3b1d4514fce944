import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromCodeXml, toCodeXml } from "../../src/formats/code-xml.ts";
import { codeCharacter, withoutCodes } from "../../src/model/code-characters.ts";
import { codesIn } from "../../src/model/codes-in.ts";
import { compareCodes } from "../../src/model/compare-codes.ts";
import type { SegmentedDocument } from "../../src/model/document.ts";
import type { InlineCode } from "../../src/model/inline-code.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import { repairCodes } from "../../src/translate/repair-codes.ts";
import { codedUnits } from "../support/coded-units.ts";

const WORDS = [
  "Han",
  "kom",
  "til Oslo",
  "kl.",
  "17",
  ".",
  "!",
  "– ",
  "«Nei»",
  "Foto: AP",
  "&",
  "<",
  "å",
  "😀",
];
const SPACES = [" ", " ", " ", "  ", "\n", ""];
const MARKUP = ["<b>", "</b>", "<br>", "<i>", "</i>", "<img>", '<a href="x">', "</a>"];

type Part = readonly [text: string, space: string, code: { markup: string; number: number } | undefined];

const part: fc.Arbitrary<Part> = fc.tuple(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...SPACES),
  fc.option(fc.record({ markup: fc.constantFrom(...MARKUP), number: fc.nat({ max: 4 }) }), {
    nil: undefined,
    freq: 2,
  }),
);

/** A page of one region whose markup may be anything: unclosed, crossing, twice the same number. */
function pageOf(parts: readonly Part[]): { document: SegmentedDocument; text: string } {
  let text = "<p>";
  let content = "";
  const codes: InlineCode[] = [];
  const offsets: number[] = [];
  const put = (shown: string, raw: string) => {
    for (const unit of shown.split("").keys()) offsets.push(text.length + (raw === shown ? unit : 0));
    content += shown;
    text += raw;
  };
  for (const [words, space, mark] of parts) {
    put(words, words);
    if (space !== "") put(" ", space);
    if (mark === undefined) continue;
    const kind = /^<(?:br|img)/u.test(mark.markup)
      ? "alone"
      : mark.markup.startsWith("</")
        ? "close"
        : "open";
    const code = { kind, ...mark } as const;
    codes.push(code);
    put(codeCharacter(code), mark.markup);
  }
  const region = {
    kind: "paragraph",
    form: "html-text",
    content,
    codes,
    offsets: [...offsets, text.length],
  } as const;
  text += "</p>\n";
  const source = { name: "sak.html", format: "html", encoding: "utf-8", text, regions: [region] } as const;
  return { document: segmentDocument(source), text };
}

function segmentsOf({ blocks }: SegmentedDocument) {
  return blocks.flatMap(({ segments }) => segments);
}

describe("regions with any codes", () => {
  const page = fc.array(part, { maxLength: 30 }).map(pageOf);

  test("every character is in one segment or one gap, in running order, and no text is left in a gap", () => {
    fc.assert(
      fc.property(page, ({ document, text }) => {
        let end = 0;
        let gaps = "";
        for (const { start, end: stop } of segmentsOf(document)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(stop).toBeGreaterThan(start);
          gaps += text.slice(end, start);
          end = stop;
        }
        gaps += text.slice(end);
        expect(gaps.replaceAll(/<[^<>]*>/gu, "").trim()).toMatch(/^(?:[–\s]|\d\.)*$/u);
      }),
      { numRuns: 400 },
    );
  });

  test("a segment is its text and its codes, each with its markup, numbered from 1 in running order", () => {
    fc.assert(
      fc.property(page, ({ document, text }) => {
        for (const { source, codes, start, end } of segmentsOf(document)) {
          expect(codesIn(source)).toEqual(codes.map(({ kind, number }) => ({ kind, number })));
          const filled = codes.reduce(
            (filling, code) => filling.replace(codeCharacter(code), code.markup),
            source,
          );
          expect(filled.replaceAll(/\s/gu, "")).toBe(text.slice(start, end).replaceAll(/\s/gu, ""));
          expect(withoutCodes(source).trim()).not.toBe("");
          const first = [...new Set(codes.map(({ number }) => number))];
          expect(first).toEqual(first.map((_, index) => index + 1));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("what is sent as XML and comes back as it was is the target, in order and number", () => {
    fc.assert(
      fc.property(page, ({ document }) => {
        for (const { source, codes } of segmentsOf(document)) {
          const answer = fromCodeXml(toCodeXml(source, codes), codes);
          expect(answer).toEqual({ text: source, faults: [] });
          expect(repairCodes(source, answer.text)).toEqual({ target: source, faults: [] });
        }
      }),
      { numRuns: 300 },
    );
  });
});

const anyCode = fc.integer({ min: 0xe000, max: 0xe2ff }).map((unit) => String.fromCharCode(unit));
const anyText = fc
  .array(fc.oneof(anyCode, fc.constantFrom("a", " ", "<", "&", "😀", "x1", "\r")), { maxLength: 20 })
  .map((parts) => parts.join(""));

test("any string of code characters survives the way through XML", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fromCodeXml(toCodeXml(text, codesIn(text)), codesIn(text)).text).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test("whatever comes for XML gives a text, and what is not sound is told", () => {
  const parts = ["<x1>", "</x1>", "<x2/>", "<x9>", "<", "&", "&amp;", "Nei ", "<x1-open/>", "</b>", "&#229;"];
  const codes = codesIn("\uE001\uE101\uE202");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 10 }), (pieces) => {
      const { text, faults } = fromCodeXml(pieces.join(""), codes);
      if (faults.length > 0) return;
      expect(fromCodeXml(toCodeXml(text, codes), codes)).toEqual({ text, faults: [] });
      expect(new Set(codesIn(text).map(codeCharacter)).size).toBe(codesIn(text).length);
    }),
    { numRuns: 400 },
  );
});

describe("repair of any target", () => {
  const mangled = fc.tuple(codedUnits, fc.infiniteStream(fc.nat({ max: 9 })), anyText);

  test("no word is touched, nothing is lost or added in silence, and a second repair changes nothing", () => {
    fc.assert(
      fc.property(mangled, ([units, dice, noise]) => {
        const source = units.join("");
        const kept = source
          .split("")
          .filter((unit) => !/[\uE000-\uE2FF]/u.test(unit) || (dice.next().value ?? 0) > 2);
        const came = kept.join("") + noise;
        const { target, faults } = repairCodes(source, came);
        expect(withoutCodes(target)).toBe(withoutCodes(came));
        expect(faults).toEqual(compareCodes(source, target));
        const lost = codesIn(source).filter((sign) => !target.includes(codeCharacter(sign)));
        for (const sign of lost) {
          expect(
            faults.some(
              ({ kind, signs }) => kind === "lost" && signs.some((each) => each.number === sign.number),
            ),
          ).toBe(true);
        }
        for (const sign of codesIn(target)) expect(source).toContain(codeCharacter(sign));
        expect(repairCodes(source, target).target).toBe(target);
      }),
      { numRuns: 400 },
    );
  });
});
