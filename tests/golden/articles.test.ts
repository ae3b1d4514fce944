import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainSource } from "../../src/model/plain-source.ts";
import { htmlReader } from "../../src/readers/html-reader.ts";
import { markdownReader } from "../../src/readers/markdown-reader.ts";
import { textReader } from "../../src/readers/text-reader.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";

/** Every folder with an article is a case: a new folder is a new test. Segments are shown without inline codes. */
const folder = new URL("./", import.meta.url);
const READERS = { "article.txt": textReader, "article.html": htmlReader, "article.md": markdownReader };
const FILES = Object.keys(READERS) as (keyof typeof READERS)[];
const articles = readdirSync(folder).flatMap((name) =>
  FILES.filter((file) => existsSync(new URL(`${name}/${file}`, folder))).map((file) => [name, file] as const),
);

describe("golden articles", () => {
  it("are there", () => expect(articles.length).toBeGreaterThanOrEqual(16));

  it.each(articles)("%s has its blocks, kinds and segments", async (name, file) => {
    const bytes = readFileSync(new URL(`${name}/${file}`, folder));
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
    const { language, blocks } = segmentDocument(await READERS[file].read({ name: file, bytes }));
    const found = blocks.map(({ kind, segments }) => ({
      kind,
      segments: segments.map(({ source }) => plainSource(source)),
    }));
    expect({ language, blocks: found }).toEqual(expected);
  });
});
