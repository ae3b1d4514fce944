import { expect, test } from "vitest";
import type { TranslationUnit } from "../../src/model/translation-unit.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { mdWriter } from "../../src/writers/md-writer.ts";
import { tmxWriter } from "../../src/writers/tmx-writer.ts";
import { makeDocument } from "../support/make-document.ts";
import { readHtml, textOf, withClass } from "../support/read-html.ts";

const SAID: readonly Omit<TranslationUnit, "segment">[] = [
  { target: "The bridge is shut, and she laughed.", state: "final", origin: "human" },
  { target: "", state: "final", origin: "human", review: { joined: "s1" } },
  { target: "", state: "translated", origin: "human", review: { blank: true } },
  { target: "", state: "initial", review: { rejected: { reason: "meaning", text: "None arrived." } } },
  { target: "", state: "initial" },
];
const SENTENCES = ["Brua er stengt.", "Hun lo.", "Ja.", "Ingen kom.", "Nei."];

function said() {
  const plain = makeDocument("seeds/sak.txt", [
    ["paragraph", ...SENTENCES.map((source) => [source] as [string])],
  ]);
  const words = [...SAID];
  const blocks = plain.blocks.map((block) => ({
    ...block,
    units: block.units.map(({ segment }) => ({ segment, ...words.shift() }) as TranslationUnit),
  }));
  return { ...plain, blocks };
}

test("a page says what stands instead of English", () => {
  const page = readHtml(htmlWriter.write(said()));
  expect(withClass(page, "target").map(textOf).slice(-4)).toEqual([
    "with sentence 1",
    "left empty on purpose",
    "sent back: meaning",
    "not translated",
  ]);
  expect(withClass(page, "sign").map(textOf)).toEqual([
    "✓ approved edited",
    "✓ approved edited",
    "◐ edited",
    "✗ needs work",
    "□ untranslated",
  ]);
  expect(withClass(page, "tally").map(textOf)[0]).toContain("✗ 1 needs work");
  expect(mdWriter.write(said())).toContain("✗ needs work");
});

test("JSON says what people said", () => {
  const { blocks } = JSON.parse(jsonWriter.write(said()));
  const fields = blocks[0].segments.map(({ joined, blank, rejected }: Record<string, unknown>) => ({
    joined,
    blank,
    rejected,
  }));
  expect(fields).toEqual([
    {},
    { joined: "s1" },
    { blank: true },
    { rejected: { reason: "meaning", text: "None arrived." } },
    {},
  ]);
});

test("a TMX has no unit without English but what is empty on purpose; what was sent back needs work", () => {
  const tmx = tmxWriter.write(said());
  expect(tmx.match(/<tu /g)).toHaveLength(3);
  expect(tmx).toContain(
    '<prop type="x-state">needs-work</prop>\n      <prop type="x-rejected">meaning</prop>',
  );
  expect(tmx).toContain("<seg>None arrived.</seg>");
  expect(tmx).toContain('<prop type="x-joined">["Hun lo."]</prop>');
  expect(tmx).toContain('<prop type="x-blank">en-GB</prop>');
});
