import { describe, expect, test } from "vitest";
import type { BilingualDocument, SegmentedDocument } from "../../src/model/document.ts";
import type { Segment } from "../../src/model/segment.ts";
import type { Reader } from "../../src/ports/reader.ts";
import { htmlReader } from "../../src/readers/html-reader.ts";
import { markdownReader } from "../../src/readers/markdown-reader.ts";
import { textReader } from "../../src/readers/text-reader.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { NASTY_HTML, NASTY_MARKDOWN } from "../support/nasty-sources.ts";

const NASTY_TEXT =
  "Ny bru over fjorden\r\n\r\n  • Første punkt er kort.\r\n  • Andre punkt er lengre. Det har to setninger.\r\n\r\n– Nei, sier hun. «Aldri!»\r\n\r\n\r\nFoto: NN / NTB";

const SOURCES: readonly [string, Reader, string][] = [
  ["brua.txt", textReader, NASTY_TEXT],
  ["brua.html", htmlReader, NASTY_HTML],
  ["brua.md", markdownReader, NASTY_MARKDOWN],
];

async function segmentText(name: string, reader: Reader, text: string): Promise<SegmentedDocument> {
  const source = await reader.read({ name: `seeds/${name}`, bytes: new TextEncoder().encode(text) });
  return segmentDocument(source, { language: "nb" });
}

/** The document with a target for each segment, approved. */
function translate(document: SegmentedDocument, targetOf: (segment: Segment) => string): BilingualDocument {
  const blocks = document.blocks.map(({ segments, ...block }) => ({
    ...block,
    units: segments.map((segment) => ({
      segment,
      target: targetOf(segment),
      state: "final" as const,
      origin: "human" as const,
    })),
  }));
  const { name, format } = document;
  return { name, format, languages: { source: "nb", target: "en-GB" }, blocks, findings: [] };
}

function sourcesOf(document: SegmentedDocument): string[] {
  return document.blocks.flatMap(({ segments }) => segments.map(({ source }) => source));
}

describe.each(SOURCES)("%s", (name, reader, text) => {
  test("with every target its source, nothing changes but the page's own language", async () => {
    const document = translate(await segmentText(name, reader, text), ({ source }) => source);
    expect(englishWriter.write(document, text)).toBe(
      text.replace('\n<html lang="nb"', '\n<html lang="en-GB"'),
    );
  });

  test("with every text changed, a reader finds the targets, codes included", async () => {
    const segmented = await segmentText(name, reader, text);
    // A word of Norwegian letters behind the first one, so that sentences stay sentences.
    const targetOf = ({ source }: Segment) => source.replace(/\p{L}{2,}/u, "$& æøå");
    const english = englishWriter.write(translate(segmented, targetOf), text);
    const again = await segmentText(name, reader, english);
    expect(sourcesOf(again)).toEqual(segmented.blocks.flatMap(({ segments }) => segments.map(targetOf)));
  });

  test("with signs that are markup in every text, a reader finds the targets", async () => {
    const segmented = await segmentText(name, reader, text);
    const targetOf = ({ source }: Segment) =>
      source.replace(/\p{L}{2,}/u, `$& a*b* [c] <i>d</i> "e" 'f' g&amp; h|i _j_ k: #l`);
    const english = englishWriter.write(translate(segmented, targetOf), text);
    const again = await segmentText(name, reader, english);
    expect(sourcesOf(again)).toEqual(segmented.blocks.flatMap(({ segments }) => segments.map(targetOf)));
  });
});
