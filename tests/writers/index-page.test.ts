import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { INDEX_MARK, INDEX_MARK_WITHIN } from "../../src/formats/index-mark.ts";
import { INDEX_CSS } from "../../src/writers/index/index-css.ts";
import { indexPage } from "../../src/writers/index/index-page.ts";
import { INDEX_ENTRIES } from "../support/index-entries.ts";
import { elementsOf, type HtmlElement, readHtml, textOf, withClass } from "../support/read-html.ts";

const HTML = wholePage(INDEX_ENTRIES);
const PAGE = readHtml(HTML);
const ARTICLES = withClass(PAGE, "article");

function texts(article: HtmlElement | undefined, name: string): string[] {
  return article === undefined
    ? []
    : elementsOf(article)
        .filter((element) => element.name === name)
        .map(textOf);
}

describe("the page of all documents", () => {
  test("lists them by name, whatever order they come in", () => {
    expect(ARTICLES.flatMap((article) => texts(article, "h2"))).toEqual(
      INDEX_ENTRIES.map(({ name }) => name).sort(),
    );
    expect(wholePage(INDEX_ENTRIES.toReversed())).toBe(HTML);
  });

  test("tells state, language, blocks, and what went wrong", () => {
    expect(ARTICLES.map((article) => withClass(article, "state").map(textOf))).toEqual([
      ["✗ failed · Norwegian Nynorsk · 1 block · Cannot read it: <b>it</b> is written in Danish"],
      ["● complete · Norwegian Nynorsk · 12 blocks · the source is gone"],
      ["● complete · Norwegian Bokmål · 0 blocks"],
      ["◌ incomplete · Norwegian Bokmål · 18 blocks"],
    ]);
  });

  test("marks what is pseudo-translation", () => {
    const units = [{ state: "translated", origin: "engine:pseudo", count: 3 }] as const;
    const [entry] = INDEX_ENTRIES.map((each) => ({ ...each, units }));
    const page = readHtml(wholePage(entry === undefined ? [] : [entry]));
    expect(withClass(page, "state").map(textOf)).toEqual([
      "◌ incomplete · Norwegian Bokmål · 18 blocks · pseudo-translation",
    ]);
    expect(withClass(page, "tally").map(textOf)).toEqual(Array(2).fill("▒ 3 pseudo"));
  });

  test("counts what needs work apart from what has no English", () => {
    const units = [
      { state: "initial", rejected: true, count: 2 },
      { state: "initial", count: 1 },
    ] as const;
    const [entry] = INDEX_ENTRIES.map((each) => ({ ...each, units }));
    const page = readHtml(wholePage(entry === undefined ? [] : [entry]));
    expect(withClass(page, "tally").map(textOf)).toEqual(Array(2).fill("✗ 2 needs work□ 1 untranslated"));
    expect(withClass(page, "notice").map(textOf)).toEqual([
      "not reviewed: 3 of 3 segments, 2 of them need work, 1 untranslated",
    ]);
  });

  test("shows origins as a bar and in words, review and findings in words", () => {
    const putin = ARTICLES.at(-1);
    expect(texts(putin, "li").filter((text) => /\d/.test(text))).toEqual([
      "✓ 6 approved",
      "○ 25 machine",
      "□ 1 untranslated",
      "▲ 2 errors",
      "△ 1 warning",
    ]);
    const rects = elementsOf(PAGE).filter(({ name }) => name === "rect");
    expect(
      rects.slice(-3).map(({ attributes }) => [attributes.class, attributes.x, attributes.width]),
    ).toEqual([
      ["approved", "0", "6"],
      ["machine", "6", "25"],
      ["untranslated", "31", "1"],
    ]);
    expect(ARTICLES.map((article) => withClass(article, "review").map(textOf).join())).toEqual([
      "1 of 1 segment reviewedno findings",
      "24 of 24 segments reviewedno findings",
      "no segmentsno findings",
      "6 of 32 segments reviewed▲ 2 errors△ 1 warning",
    ]);
  });

  test("sums all of them up, and says at its head what nobody has reviewed", () => {
    const [head] = withClass(PAGE, "masthead");
    expect(texts(head, "h1")).toEqual(["4 articles"]);
    expect(texts(head, "p")).toEqual([
      "Norwegian Bokmål, Norwegian Nynorsk →into British English",
      "not reviewed: 26 of 57 segments, 25 of them machine translation, 1 untranslated",
      "2 complete, 1 incomplete, 1 failed, 1 without a source, 57 segments",
    ]);
    expect(texts(head, "li")).toContain("▲ 2 errors");
  });

  test("links to every output below its own folder, whatever they are named", () => {
    const links = ARTICLES.map((article) =>
      elementsOf(article)
        .filter(({ name }) => name === "a")
        .map((link) => [textOf(link), link.attributes.href]),
    );
    const page = "javascript%3Aalert(1)/%C3%A5%3Fa%3D1%23b.md.html";
    expect(links).toEqual([
      [
        ["seeds/<script>alert(1)</script> & ?a=1#b.md", page],
        ["Page", page],
      ],
      [["JSON", "ferja.html.json"]],
      [["JSON", "tom.txt.json"]],
      [
        ["seeds/utenriks/putin.txt", "utenriks/putin.txt.html"],
        ["Page", "utenriks/putin.txt.html"],
        ["English alone", "utenriks/putin.en.txt"],
      ],
    ]);
  });

  test("runs nothing, loads nothing, and is known by its mark", () => {
    const names = new Set(elementsOf(PAGE).map(({ name }) => name));
    expect([...names].filter((name) => /^(script|link|img|iframe|form|object)$/.test(name))).toEqual([]);
    const digest = createHash("sha256").update(INDEX_CSS).digest("base64");
    expect(HTML).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(HTML.indexOf(INDEX_MARK) + INDEX_MARK.length).toBeLessThanOrEqual(INDEX_MARK_WITHIN);
    expect(HTML.indexOf(INDEX_MARK)).toBeGreaterThan(0);
  });

  test("a folder without documents has an empty page", () => {
    const page = readHtml(wholePage([]));
    expect(texts(page, "h1")).toEqual(["0 articles"]);
    expect(withClass(page, "notice")).toEqual([]);
  });
});

function wholePage(entries: Parameters<typeof indexPage>[0]): string {
  return [...indexPage(entries)].join("");
}
