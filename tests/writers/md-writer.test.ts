import { describe, expect, test } from "vitest";
import { mdWriter } from "../../src/writers/md-writer.ts";
import { makeDocument } from "../support/make-document.ts";
import { readGfm } from "../support/read-gfm.ts";

describe("the Markdown of a document", () => {
  const markdown = mdWriter.write({
    ...makeDocument("seeds/a_b/fondet*.txt", [
      ["heading", ["Oljefondet taper", "Oil fund loses", "final", "human"]],
      [
        "caption",
        ["Fondet er langsiktig.", "The fund is in it for the long run."],
        ["Saken oppdateres."],
        ["Foto: AP", "Photo: AP", "translated", "rule"],
      ],
    ]),
    findings: [
      {
        segment: "s2",
        check: "numbers",
        severity: "error",
        message: "“42.500” is *42.5* in English",
        fix: "42,500",
      },
      { segment: "s3", check: "empty", severity: "info", message: "Segment s3 has no English text" },
    ],
  });
  const page = readGfm(markdown);

  test("is named like the article, with the notice below", () => {
    expect(page.heading).toBe("seeds/a_b/fondet*.txt");
    expect(page.notice).toBe("not reviewed: 3 of 4 segments, 1 of them machine translation, 1 untranslated");
  });

  test("has a row for each segment, with its block's kind and its state in a shape and a word", () => {
    expect(page.head).toEqual(["#", "Block", "Norwegian Bokmål", "British English", "State"]);
    expect(page.rows).toEqual([
      ["1", "heading", "Oljefondet taper", "Oil fund loses", "✓ approved (edited)"],
      ["2", "caption", "Fondet er langsiktig.", "The fund is in it for the long run.", "○ machine"],
      ["3", "", "Saken oppdateres.", "", "□ untranslated"],
      ["4", "", "Foto: AP", "Photo: AP", "§ rule"],
    ]);
  });

  test("lists what was found", () => {
    expect(page.items).toEqual([
      "2: ▲ error: “42.500” is *42.5* in English Suggested: 42,500",
      "3: ▽ note: Segment s3 has no English text",
    ]);
  });

  test("is as plain to read as its source", () => {
    expect(markdown.split("\n").slice(0, 9).join("\n")).toBe(
      [
        "# seeds/a\\_b/fondet\\*.txt",
        "",
        "Norwegian Bokmål → British English",
        "",
        "> not reviewed: 3 of 4 segments, 1 of them machine translation, 1 untranslated",
        "",
        "| # | Block | Norwegian Bokmål | British English | State |",
        "|--:|---|---|---|---|",
        "| 1 | heading | Oljefondet taper | Oil fund loses | ✓ approved (edited) |",
      ].join("\n"),
    );
  });
});

describe("text stays text", () => {
  test.each([
    ["pipes", "Ja | nei \\| kanskje || \\"],
    ["line ends", "Første linje\nandre linje"],
    ["HTML", "<b>Viktig</b> <!-- skjult --> &amp; &#9731; <br>"],
    ["emphasis", "*Aftenposten* skrev __det__ i _går_, snake_case, ~~strøket~~"],
    ["links and pictures", "[VG](https://vg.no) ![bilde](a.png) [1]: /x [^1]"],
    ["code spans", "`kode` og ``mer``"],
    ["bare addresses", "Se https://www.nrk.no/a_b*c_ eller www.vg.no, tips@nrk.no, mailto:a@b.no"],
    ["mathematics", "Det koster $5 og $6, \\(x\\) og $$y$$"],
    ["a list, a heading, a quote", "1. april # ikke overskrift > sitat - nei + ja"],
    ["edges of white space", "  innrykk \t"],
    ["table delimiters", "|---|:-:|"],
  ])("%s", (_kind, text) => {
    const { rows, elements } = readGfm(mdWriter.write(makeDocument("a.txt", [["paragraph", [text, text]]])));
    const plain = readGfm(mdWriter.write(makeDocument("a.txt", [["paragraph", ["Nei.", "No."]]])));
    expect(rows).toEqual([["1", "paragraph", text, text, "○ machine"]]);
    expect(elements).toEqual(plain.elements);
  });

  test("inline codes are shown as the XML that travels", () => {
    const document = makeDocument("a.html", [
      ["paragraph", ["Les \uE000hele saken\uE100.", "Read \uE000it all\uE100."]],
    ]);
    const codes = [
      { kind: "open", number: 0, markup: "<b>" },
      { kind: "close", number: 0, markup: "</b>" },
    ] as const;
    const blocks = document.blocks.map((block) => ({
      ...block,
      units: block.units.map((unit) => ({ ...unit, segment: { ...unit.segment, codes } })),
    }));
    const [row] = readGfm(mdWriter.write({ ...document, blocks })).rows;
    expect(row?.slice(2, 4)).toEqual(["Les <x0>hele saken</x0>.", "Read <x0>it all</x0>."]);
  });

  test("an article without segments has no table", () => {
    expect(mdWriter.write(makeDocument("seeds/tom.txt", []))).toBe(
      "# seeds/tom.txt\n\nNorwegian Bokmål → British English\n",
    );
  });
});
