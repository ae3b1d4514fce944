import { describe, expect, test } from "vitest";
import type { InlineCode } from "../../src/model/inline-code.ts";
import type { Origin, UnitState } from "../../src/model/translation-unit.ts";
import { xliffWriter } from "../../src/writers/xliff-writer.ts";
import { makeDocument, type UnitRow } from "../support/make-document.ts";
import { readXliff } from "../support/read-xliff.ts";

const ARTICLE = {
  ...makeDocument("seeds/fondet.txt", [
    ["heading", ["Oljefondet taper", "Oil fund loses", "final", "human"]],
    [
      "paragraph",
      ["Fondet er langsiktig.", "The fund is in it for the long run."],
      ["Saken oppdateres."],
      ["Nei, svarer Grande.", "“No,” Grande replies.", "translated", "human"],
    ],
  ]),
  findings: [
    {
      segment: "s2",
      check: "numbers",
      severity: "warning" as const,
      message: "“42.500” is 42.5 in English",
      target: [0, 3] as const,
      fix: "42,500",
    },
    { segment: "s3", check: "empty", severity: "error" as const, message: "Segment s3 has no English text" },
  ],
};

describe("the XLIFF of a document", () => {
  const xml = xliffWriter.write(ARTICLE);
  const { file, notes, groups } = readXliff(xml);

  test("names the file, its languages and its format", () => {
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<xliff version="1\.2" xmlns="urn:oasis:names:tc:xliff:document:1\.2">\n/,
    );
    expect(file).toEqual({
      original: "seeds/fondet.txt",
      "source-language": "nb",
      "target-language": "en-GB",
      datatype: "plaintext",
      "tool-id": "bitekst",
    });
  });

  test.each([
    ["html", "html"],
    ["markdown", "x-markdown"],
  ] as const)("calls %s %s", (format, datatype) => {
    expect(readXliff(xliffWriter.write({ ...ARTICLE, format })).file.datatype).toBe(datatype);
  });

  test("says at its head what is not reviewed", () => {
    expect(notes).toEqual(["not reviewed: 3 of 4 segments, 1 of them machine translation, 1 untranslated"]);
  });

  test("has a group for each block and a unit for each segment, without a target where there is none", () => {
    expect(
      groups.map(({ id, kind, units }) => [id, kind, units.map((unit) => [unit.id, unit.target])]),
    ).toEqual([
      ["b1", "x-heading", [["s1", "Oil fund loses"]]],
      [
        "b2",
        "x-paragraph",
        [
          ["s2", "The fund is in it for the long run."],
          ["s3", undefined],
          ["s4", "“No,” Grande replies."],
        ],
      ],
    ]);
    expect(xml.match(/<trans-unit [^>]*xml:space="preserve">/g)).toHaveLength(4);
  });

  test("tells findings as notes, the grave ones with a high priority", () => {
    const [, block] = groups;
    expect(block?.units.map((unit) => unit.notes)).toEqual([
      ["warning, numbers: “42.500” is 42.5 in English (suggested: 42,500)"],
      ["error, empty: Segment s3 has no English text"],
      [],
    ]);
    expect(xml).toContain('<note from="bitekst" priority="4" annotates="target">');
    expect(xml).toContain('<note from="bitekst" priority="1" annotates="general">');
  });
});

test.each<[UnitState, Origin | undefined, string, string | undefined]>([
  ["initial", undefined, "no", undefined],
  ["translated", "engine:deepl", "no", "needs-review-translation leveraged-mt"],
  ["translated", "memory", "no", "needs-review-translation leveraged-tm"],
  ["translated", "rule", "no", "needs-review-translation x-rule"],
  ["translated", "human", "no", "translated"],
  ["reviewed", "engine:deepl", "yes", "signed-off"],
  ["final", "human", "yes", "final"],
])("%s by %s is approved: %s, %s", (state, origin, approved, told) => {
  const row: UnitRow = origin === undefined ? ["Ja."] : ["Ja.", "Yes.", state, origin];
  const document = makeDocument("seeds/ja.txt", [["paragraph", row]]);
  const [unit] = readXliff(xliffWriter.write(document)).groups[0]?.units ?? [];
  expect([unit?.approved, unit?.state]).toEqual([approved, told]);
});

describe("inline codes", () => {
  const codes: InlineCode[] = [
    { kind: "open", number: 0, markup: '<a href="/sak?a=1&b=2">' },
    { kind: "close", number: 0, markup: "</a>" },
    { kind: "alone", number: 1, markup: "<br>" },
    { kind: "close", number: 2, markup: "</em>" },
  ];

  function write(source: string, target: string, given = codes): string {
    const document = makeDocument("seeds/a.html", [["paragraph", [source, target]]]);
    const blocks = document.blocks.map((block) => ({
      ...block,
      units: block.units.map((unit) => ({ ...unit, segment: { ...unit.segment, codes: given } })),
    }));
    return xliffWriter.write({ ...document, format: "html", blocks });
  }

  test("carry their markup: pairs, those alone, and a half whose other half is in the next segment", () => {
    const xml = write(
      "før\uE102. Les \uE000hele saken\uE100\uE201nå.",
      "before\uE102. Read\uE201 \uE000it all\uE100 now.",
    );
    const [unit] = readXliff(xml).groups[0]?.units ?? [];
    expect(unit?.source).toBe("før\uE102. Les \uE000hele saken\uE100\uE201nå.");
    expect(unit?.target).toBe("before\uE102. Read\uE201 \uE000it all\uE100 now.");
    expect(unit?.codes).toEqual(["it 2 </em>", 'bpt 0 <a href="/sak?a=1&b=2">', "ept 0 </a>", "ph 1 <br>"]);
  });

  test.each([
    ["twice in the target", "Les \uE000saken\uE100.", "Read \uE000the \uE000story\uE100."],
    ["the wrong way round in the target", "Les \uE000saken\uE100.", "Read \uE100the story\uE000."],
    ["without its other half in the target", "Les \uE000saken\uE100.", "Read \uE000the story."],
  ])("a pair %s is written as halves, so that no reader stumbles", (_name, source, target) => {
    const xml = write(source, target);
    const [unit] = readXliff(xml).groups[0]?.units ?? [];
    expect([unit?.source, unit?.target]).toEqual([source, target]);
    expect(xml.split("<target")[1]).not.toMatch(/<bpt|<ept/);
    expect(xml.split("<target")[0]).toMatch(/<bpt.*<ept/);
  });

  test("a private-use character that is no code is a character", () => {
    const xml = write("Ikonet \uE001 her.", "The icon \uE001 here.");
    expect(xml).toContain("<source>Ikonet \uE001 her.</source>");
  });

  test("characters that XML cannot hold are named, in texts, markup, notes and names", () => {
    const xml = write("nul\u0000 og \uD83D.\uE201", "nul\u0000.\uE201", [
      { kind: "alone", number: 1, markup: "<i\u0001>" },
    ]);
    expect(xml).toContain('nul<ph id="u1" ctype="x-character">U+0000</ph>');
    expect(xml).toContain('<ph id="u2" ctype="x-character">U+D83D</ph>.<ph id="1">&lt;iU+0001&gt;</ph>');
    const named = makeDocument("seeds/\u0007.txt", [["paragraph", ["Ja."]]]);
    expect(readXliff(xliffWriter.write(named)).file.original).toBe("seeds/U+0007.txt");
  });
});
