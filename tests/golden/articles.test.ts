import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { segmentDocument } from "../../src/segment/segment-document.ts";

/** Every folder with an `article.txt` is a case: a new folder is a new test. */
const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/article.txt`, folder)));

describe("golden articles", () => {
  it("are there", () => expect(names.length).toBeGreaterThanOrEqual(7));

  it.each(names)("%s has its blocks, kinds and segments", (name) => {
    const text = readFileSync(new URL(`${name}/article.txt`, folder), "utf8");
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
    const { language, blocks } = segmentDocument({ name, format: "text", encoding: "utf-8", text });
    const found = blocks.map(({ kind, segments }) => ({ kind, segments: segments.map(({ source }) => source) }));
    expect({ language, blocks: found }).toEqual(expected);
  });
});
