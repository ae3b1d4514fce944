import { expect, test } from "vitest";
import type { BilingualDocument } from "../../src/model/document.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { mdWriter } from "../../src/writers/md-writer.ts";
import { tmxWriter } from "../../src/writers/tmx-writer.ts";
import { xliffWriter } from "../../src/writers/xliff-writer.ts";
import { makeDocument } from "../support/make-document.ts";

const KEPT = "– You only live once.";
const LANGUAGES: readonly (string | undefined)[] = [undefined, "en", "nn", "sv"];

/** A bokmål article that quotes English, nynorsk and Swedish, or a nynorsk one. */
function article(source: "nb" | "nn" = "nb"): BilingualDocument {
  const document = makeDocument("seeds/sitat.txt", [
    [
      "paragraph",
      ["Hun sang på tre språk.", "She sang in three languages."],
      [KEPT, KEPT, "translated", "rule"],
      ["Eg veit ikkje kva dei meiner.", "I don’t know what they mean."],
      ["Vi måste också få veta vad som hände.", "We too must learn what happened."],
    ],
  ]);
  const blocks = document.blocks.map((block) => {
    const units = block.units.map((unit, index) => {
      const language = LANGUAGES[index];
      return language === undefined ? unit : { ...unit, segment: { ...unit.segment, language } };
    });
    return { ...block, units };
  });
  return { ...document, languages: { source, target: "en-GB" }, blocks };
}

/** The same after somebody went over it. */
function approved(document: BilingualDocument): BilingualDocument {
  const blocks = document.blocks.map((block) => {
    return { ...block, units: block.units.map((unit) => ({ ...unit, origin: "human" as const })) };
  });
  return { ...document, blocks };
}

test.each(["nb", "nn"] as const)("each cell of a page says its language, in an article in %s", (source) => {
  const html = htmlWriter.write(article(source));
  const cells = [...html.matchAll(/class="source[^"]*" lang="(\w+)"/g)].map(([, language]) => language);
  expect(cells).toEqual([source, "en", "nn", "sv"]);
  expect(html.match(/class="target[^"]*" lang="en-GB"/g)).toHaveLength(4);
});

test("JSON names it where it is not the document's", () => {
  const { languages, blocks } = JSON.parse(jsonWriter.write(article("nn"))) as JsonDocument;
  expect(languages.source).toBe("nn");
  expect(blocks[0]?.segments.map(({ language }) => language)).toEqual(LANGUAGES);
});

test("Markdown names it beside the state", () => {
  const rows = mdWriter.write(article("nn")).split("\n");
  expect(rows.find((row) => row.includes("You only"))).toMatch(/; English \|$/);
  expect(rows.find((row) => row.includes("Hun sang"))).not.toContain(";");
  expect(rows).toContain("Norwegian Nynorsk → British English");
});

test("XLIFF has one source language a file, and a note for what is in another", () => {
  const xliff = xliffWriter.write(article("nn"));
  expect(xliff).toContain('source-language="nn" target-language="en-GB"');
  expect(xliff).not.toContain("xml:lang");
  expect(xliff.match(/<note from="bitekst" annotates="source">[^<]*/g)).toEqual([
    '<note from="bitekst" annotates="source">The source is English (en)',
    '<note from="bitekst" annotates="source">The source is Norwegian Nynorsk (nn)',
    '<note from="bitekst" annotates="source">The source is Swedish (sv)',
  ]);
});

test("TMX has bokmål and nynorsk under their own names, and nothing that a rule kept", () => {
  const tmx = tmxWriter.write(article());
  const tags = [...tmx.matchAll(/<tu [^>]*srclang="([^"]*)".*?<tuv xml:lang="([^"]*)"/gs)];
  expect(tags.map(([, srclang, language]) => [srclang, language])).toEqual([
    ["nb", "nb"],
    ["nn", "nn"],
    ["nb", "nb"],
  ]);
  expect(tmx).not.toContain(`<seg>${KEPT}`);
  expect(tmxWriter.write(approved(article()))).toContain(`<tuv xml:lang="nb"><seg>${KEPT}</seg></tuv>`);
  expect(tmx).toContain(`<prop type="x-context-pre">${KEPT}</prop>`);
});
