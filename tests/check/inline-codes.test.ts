import { describe, expect, test } from "vitest";
import type { Check } from "../../src/check/check.ts";
import { checkDocument } from "../../src/check/check-document.ts";
import { inlineCodes } from "../../src/check/inline-codes.ts";
import type { BilingualDocument } from "../../src/model/document.ts";
import type { InlineCode } from "../../src/model/inline-code.ts";
import { codedDocument } from "../support/coded-document.ts";
import { makeDocument } from "../support/make-document.ts";

const LINK: readonly InlineCode[] = [
  { kind: "open", number: 1, markup: '<a href="/sak">' },
  { kind: "close", number: 1, markup: "</a>" },
];
const BREAK: InlineCode = { kind: "alone", number: 2, markup: "<br>" };

function article(source: string, target: string, codes = LINK): BilingualDocument {
  return codedDocument([[source, target]], codes);
}

function messages(source: string, target: string, codes = LINK): string[] {
  return checkDocument(article(source, target, codes)).map(({ check, message }) => `${check}: ${message}`);
}

describe("inline-codes", () => {
  test("codes of a DOCX, whose markup is long, are told by short names", () => {
    const start = '<w:t xml:space="preserve">';
    const codes: readonly InlineCode[] = [
      { kind: "open", number: 1, markup: `</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>${start}` },
      { kind: "close", number: 1, markup: `</w:t></w:r><w:r>${start}` },
      { kind: "alone", number: 2, markup: `</w:t><w:br/>${start}` },
    ];
    expect(messages("Les ‹1hele1›|2| saken.", "Read the whole story.", codes)).toEqual([
      "inline-codes: The English of segment s1 lacks “<b>…</b>”, which the source has",
      "inline-codes: The English of segment s1 lacks “<br/>”, which the source has",
    ]);
  });

  test.each([
    ["Les ‹1hele saken1›.", "Read ‹1the whole story1›."],
    ["Les ‹1hele saken1›.", ""],
  ])("nothing to say of %s and %s", (source, target) => {
    expect(messages(source, target).filter((message) => message.startsWith("inline"))).toEqual([]);
  });

  test.each([
    ["Read the whole story.", 'lacks “<a href="/sak">…</a>”, which the source has'],
    ["Read ‹1the whole story.", 'lacks “<a href="/sak">…</a>”, which the source has'],
    ["‹1Read1› the ‹1story1›.", 'has “<a href="/sak">…</a>” more than once'],
    ["Read 1›the story‹1.", 'has “<a href="/sak">…</a>” across other markup'],
    ["Read ‹11›the whole story.", 'has nothing in “<a href="/sak">…</a>”'],
    ["Read |7|‹1the story1›.", "has “code 7”, which the source has not"],
  ])("%s", (target, fault) => {
    expect(messages("Les ‹1hele saken1›.", target)).toEqual([
      `inline-codes: The English of segment s1 ${fault}`,
    ]);
  });

  test("each lost code is told by its markup", () => {
    expect(messages("Les |2|‹1saken1›.", "Read it.", [BREAK, ...LINK])).toEqual([
      "inline-codes: The English of segment s1 lacks “<br>”, which the source has",
      'inline-codes: The English of segment s1 lacks “<a href="/sak">…</a>”, which the source has',
    ]);
  });

  test("private-use characters of a plain text are no codes", () => {
    expect(messages("Trykk \uE005 nå.", "Press it now.", [])).toEqual([]);
  });
});

describe("codes that left their words", () => {
  const moved = (source: string, target: string) =>
    checkDocument(article(source, target), { checks: [inlineCodes] });

  test.each([
    ["Hun møtte ‹1Putin1› i Moskva.", "She met Putin in ‹1Moscow1›."],
    ["Hun møtte ‹1Putin1› i Moskva.", "She ‹1met1› Putin in Moscow."],
    ["Prisen er ‹1450 kroner1› i dag.", "The ‹1price1› is 450 kroner today."],
    ["‹1Stoltenbergs1› tale varte lenge.", "Stoltenberg’s ‹1speech1› was long."],
    ["Skolen ble ‹1stengt1› på mandag.", "The ‹1school1› was closed on Monday."],
    ["I ‹120231› kom Nilsen.", "In 2023 came ‹1Nilsen1›."],
  ])("%s → %s", (source, target) => {
    expect(moved(source, target)).toMatchObject([{ severity: "warning" }]);
  });

  test("both places are told", () => {
    expect(moved("Hun møtte ‹1Putin1› i Moskva.", "She met Putin in ‹1Moscow1›.")).toEqual([
      {
        segment: "s1",
        check: "inline-codes",
        severity: "warning",
        message: '“<a href="/sak">…</a>” stood around “Putin”, and stands around “Moscow”',
        source: [11, 16],
        target: [18, 24],
      },
    ]);
  });

  test.each([
    ["Hun møtte ‹1Putin1› i Moskva.", "She met ‹1Putin1› in Moscow."],
    ["Hun møtte ‹1presidenten1› i Moskva.", "She met ‹1the head of state1› in Moscow."],
    ["Les ‹1hele saken1›.", "Read ‹1the whole story1›."],
    ["Skolen ble ‹1stengt1› på mandag.", "The school was ‹1closed1› on Monday."],
    ["Det er ‹1ikke1› sant.", "That is ‹1not1› true."],
    ["‹1Norges1› konge taler.", "The king ‹1of Norway1› speaks."],
    ["Hun ‹1snakket1› lenge.", "She ‹1chatted1› for long."],
  ])("at home: %s → %s", (source, target) => {
    expect(moved(source, target)).toEqual([]);
  });
});

describe("other checks see the text without codes", () => {
  test("an untranslated sentence is found through its codes", () => {
    expect(messages("Hun kommer ‹1ikke1› nå.", "Hun ‹1kommer1› ikke nå.")[0]).toMatch(
      /^untranslated: .*“Hun kommer ikke nå.”$/u,
    );
  });

  const spy: Check = {
    code: "spy",
    severity: "info",
    look: ({ segment, target }, { document, block }) => {
      const units = [...block.units, ...document.blocks.flatMap((each) => each.units)];
      const message = units.map((unit) => unit.segment.source).join(" | ");
      return [{ message, source: [4, segment.source.length - 1], target: [0, target.length], fix: "Read." }];
    },
  };

  test("in all units around, and what they find is brought back to its place", () => {
    const document = article("Les ‹1saken1›.", "‹1Read1› it.");
    expect(checkDocument(document, { checks: [spy] })).toEqual([
      {
        segment: "s1",
        check: "spy",
        severity: "info",
        message: "Les saken. | Les saken.",
        source: [5, 10],
        target: [1, 10],
      },
    ]);
  });

  test("a unit without codes keeps its suggested text", () => {
    const plain = makeDocument("seeds/sak.txt", [["paragraph", ["Les saken.", "Read it."]]]);
    expect(checkDocument(plain, { checks: [spy] })[0]).toMatchObject({ source: [4, 9], fix: "Read." });
  });
});
