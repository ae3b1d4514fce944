import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BlockKind } from "../../src/model/block.ts";
import type { BilingualDocument } from "../../src/model/document.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Origin } from "../../src/model/translation-unit.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { mdWriter } from "../../src/writers/md-writer.ts";
import { tmxWriter } from "../../src/writers/tmx-writer.ts";
import { xliffWriter } from "../../src/writers/xliff-writer.ts";
import { pairsOf, showable } from "../contracts/writer-contract.ts";
import { makeDocument, type UnitRow } from "../support/make-document.ts";
import { readGfm } from "../support/read-gfm.ts";
import { elementsOf, readHtml, textOf, withClass } from "../support/read-html.ts";
import { dangersOf, readPage } from "../support/read-page.ts";
import { readTmx } from "../support/read-tmx.ts";
import { readXliff } from "../support/read-xliff.ts";

const KINDS: BlockKind[] = [
  "heading",
  "lead",
  "paragraph",
  "dialogue",
  "caption",
  "list-item",
  "quote",
  "code",
];

/** Any UTF-16 at all, and what breaks pages: markup, escapes, turns of direction, line ends. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        "</style>",
        "<script>",
        "&lt;",
        "&#0;",
        "]]>",
        "-->",
        '"',
        "'",
        "\u202E",
        "\r",
        "å",
        "–",
      ),
      {
        minLength: 1,
      },
    )
    .map((parts) => parts.join("")),
);
const range = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));

const unitRow: fc.Arbitrary<UnitRow> = fc.oneof(
  fc.tuple(anyText),
  fc.tuple(
    anyText,
    anyText,
    fc.constantFrom("translated", "reviewed", "final"),
    fc.oneof(
      fc.constantFrom<Origin>("memory", "rule", "human"),
      anyText.map((name): Origin => `engine:${name}`),
    ),
  ),
);

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    segment: fc.nat(12).map((number) => `s${number}`),
    check: anyText,
    severity: fc.constantFrom("error", "warning", "info"),
    message: anyText,
    source: range,
    target: range,
    fix: anyText,
  },
  { requiredKeys: ["segment", "check", "severity", "message"] },
);

const anyDocument: fc.Arbitrary<BilingualDocument> = fc
  .record({
    name: anyText,
    rows: fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.array(unitRow, { maxLength: 4 })), {
      maxLength: 6,
    }),
    findings: fc.array(finding, { maxLength: 6 }),
    source: fc.oneof(fc.constant("nb"), anyText),
  })
  .map(({ name, rows, findings, source }) => ({
    ...makeDocument(
      name,
      rows.map(([kind, units]) => [kind, ...units] as const),
    ),
    languages: { source, target: "en-GB" },
    findings,
  }));

describe("any text at all", () => {
  test("makes a well-formed page without danger that reads back", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const html = htmlWriter.write(document);
        expect(dangersOf(html)).toEqual([]);
        expect(readPage(html).pairs.map(showable)).toEqual(pairsOf(document).map(showable));
        expect(htmlWriter.write(structuredClone(document))).toBe(html);
      }),
    );
  });

  test("adds no element to a page: text takes the place of text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shape = (source: string) => {
          const page = readHtml(
            htmlWriter.write(makeDocument("seeds/sak.txt", [["paragraph", [source, source]]])),
          );
          return elementsOf(page).map(({ name }) => name);
        };
        expect(shape(text)).toEqual(shape("Nei."));
      }),
    );
  });

  test("is on the page for every finding of a segment that is there", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const ids = new Set(document.blocks.flatMap(({ units }) => units.map(({ segment }) => segment.id)));
        const expected = document.findings.filter(({ segment }) => ids.has(segment));
        const lists = withClass(readHtml(htmlWriter.write(document)), "findings");
        const shown = lists.flatMap((list) =>
          elementsOf(list)
            .filter(({ name }) => name === "li")
            .map(textOf),
        );
        const messages = showable(expected.map(({ message }) => message));
        expect(shown).toHaveLength(messages.length);
        expect(messages.every((message) => shown.some((text) => text.includes(message)))).toBe(true);
      }),
    );
  });

  test("comes back from JSON to the character, lone halves included", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = jsonWriter.write(document);
        const read = JSON.parse(text) as JsonDocument;
        const segments = read.blocks.flatMap((block) => block.segments);
        const units = document.blocks.flatMap((block) => block.units);
        expect(read.source).toBe(document.name);
        expect(segments.map(({ source, target }) => [source, target])).toEqual(
          units.map(({ segment, target }) => [segment.source, target]),
        );
        const { states, origins } = read.summary;
        const sum = (counts: Readonly<Record<string, number>>) =>
          Object.values(counts).reduce((a, b) => a + b, 0);
        expect(sum(states)).toBe(units.length);
        expect(sum(origins) + states.initial).toBe(units.length);
        expect(jsonWriter.write(structuredClone(document))).toBe(text);
      }),
    );
  });

  test("comes back from TMX to the character, with names and origins", () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        const document = { ...any, languages: { source: "nn", target: "en-GB" } };
        const xml = tmxWriter.write(document);
        const { units } = readTmx(xml);
        expect(units.map(({ texts }) => texts)).toEqual(pairsOf(document));
        const origins = document.blocks.flatMap((block) => block.units.flatMap(({ origin }) => origin ?? []));
        expect(units.map(({ props }) => props["x-origin"])).toEqual(origins);
        expect(units.every(({ props }) => props["x-document"] === document.name)).toBe(true);
        expect(tmxWriter.write(structuredClone(document))).toBe(xml);
      }),
    );
  });

  test("comes back from XLIFF to the character, with blocks, states and findings", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const xml = xliffWriter.write(document);
        const units = readXliff(xml).groups.flatMap((group) => group.units);
        const written = document.blocks.flatMap((block) => block.units);
        expect(units.map(({ source, target = "" }) => [source, target])).toEqual(
          written.map(({ segment, target }) => [segment.source, target]),
        );
        const ids = new Set(written.map(({ segment }) => segment.id));
        const findings = document.findings.filter(({ segment }) => ids.has(segment));
        expect(units.flatMap(({ notes }) => notes)).toHaveLength(findings.length);
        expect(xliffWriter.write(structuredClone(document))).toBe(xml);
      }),
    );
  });

  test("comes back from a GFM table as it is shown, and is nothing but text", () => {
    fc.assert(
      fc.property(anyText, anyText, (source, target) => {
        const document = makeDocument("seeds/sak.txt", [["paragraph", [source, target]]]);
        const { rows, elements } = readGfm(mdWriter.write(document));
        expect(rows.map(([, , ...cells]) => showable(cells.slice(0, 2)))).toEqual([
          showable([source, target]),
        ]);
        expect(elements.filter((name) => /^(a|img|em|strong|del|code|br)$/.test(name))).toEqual([]);
      }),
    );
  });
});
