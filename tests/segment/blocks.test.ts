import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { segmentDocument } from "../../src/segment/segment-document.ts";

/** An article, line by line, and what begins on each. */
interface BlockCase {
  readonly name: string;
  readonly text: string;
  /** Kind and first line of each block. */
  readonly blocks: readonly string[];
  /** Segments that the table tells, by the line they stand on. */
  readonly segments: readonly (readonly string[])[];
}

/** What a block opens with that is no text of it. */
const MARKERS = /^(?:[•*–-]|\d[.)]|[a-z][.)])\s+/u;
const QUOTE_MARK = /^>\s+/u;

const cases = readTable(new URL("blocks.txt", import.meta.url));

describe("blocks on the table", () => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_name, { text, blocks }) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it.each(cases.filter(({ segments }) => segments.length > 0).map((each) => [each.name, each] as const))(
    "%s: segments",
    (_name, { text, segments }) => {
      const found = segmentDocument(documentOf(text)).blocks.map((block) =>
        block.segments.map(({ source }) => source),
      );
      for (const each of segments) expect(found).toContainEqual(each);
    },
  );

  it.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["NEL", "\u0085"],
  ])("are the same with %s for line ends", (_name, end) => {
    for (const { text, blocks } of cases) expect(blocksOf(text.replaceAll("\n", end))).toEqual(blocks);
  });
});

function blocksOf(text: string): string[] {
  return segmentDocument(documentOf(text)).blocks.map(({ kind, start, end }) => {
    const [line = ""] = text.slice(start, end).split(/[\n\r\u0085]/u);
    return `${kind}: ${line.trimEnd()}`;
  });
}

function documentOf(text: string) {
  return { name: "sak.txt", format: "text", encoding: "utf-8", text } as const;
}

function readTable(file: URL): BlockCase[] {
  const [, ...chapters] = readFileSync(file, "utf8").split(/^# /mu);
  return chapters.map(readCase);
}

function readCase(chapter: string): BlockCase {
  const [name = "", ...rows] = chapter.trimEnd().split("\n");
  const lines: string[] = [];
  const blocks: string[] = [];
  const segments: string[][] = [];
  for (const row of rows) {
    const [, kind = "", raw = ""] = /^([a-z-]*) *\| ?(.*)$/u.exec(row) ?? [];
    const marked = raw.replaceAll("⇥", "\t").replaceAll("⍽", "\u00a0");
    const line = marked.replaceAll("‖", "");
    lines.push(line);
    if (kind === "") continue;
    const text = line.replace(kind === "list-item" ? MARKERS : QUOTE_MARK, "");
    for (const cell of kind === "table-cell" ? text.split("\t") : [text])
      blocks.push(`${kind}: ${cell.trim()}`);
    if (marked !== line) segments.push(marked.split("‖").map((each) => each.trim()));
  }
  return { name, text: lines.join("\n"), blocks, segments };
}
