import { describe, expect, test } from "vitest";
import { isOutputOf } from "../../../src/readers/sources/is-output-of.ts";

describe("isOutputOf", () => {
  test.each([
    ["b.txt.html", ["b.txt"], true],
    ["b.txt.json", ["b.txt"], true],
    ["b.txt.tmx", ["b.txt"], true],
    ["b.md.md", ["b.md"], true],
    ["b.html.xlf", ["b.html"], true],
    ["b.txt.xlf", ["b.txt"], true],
    ["b.txt.md", ["b.txt"], true],
    ["b.docx.docx", ["b.docx"], true],
    ["b.txt.review.docx", ["b.txt"], true],
    ["b.docx.review.html", ["b.docx"], true],
    ["b.en.docx", ["b.docx"], true],
    ["b.en.txt", ["b.txt"], true],
    ["b.en.html", ["b.html"], true],
    ["b.en.md", ["b.md"], true],
    ["a/b.txt.html", ["a/b.txt"], true],
    ["b.c.txt.html", ["b.c.txt"], true],
    ["b.txt.html", ["a/b.txt", "b.html"], false],
    ["b.txt.html", [], false],
    ["b.html", ["b"], false],
    ["b.en.html", ["b.txt"], false],
    ["en.html", ["html"], false],
    ["b.txt", ["b.txt.html"], false],
    ["b.txt.txt", ["b.txt"], false],
    ["a.txt/b.html", ["a.txt"], false],
    ["sak.1.html", ["sak"], false],
  ])("%s beside %j: %s", (name, beside, expected) => {
    expect(isOutputOf(name, new Set(beside))).toBe(expected);
  });
});
