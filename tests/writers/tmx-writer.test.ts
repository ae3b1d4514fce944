import { describe, expect, test } from "vitest";
import { tmxWriter } from "../../src/writers/tmx-writer.ts";
import { codedDocument } from "../support/coded-document.ts";
import { makeDocument } from "../support/make-document.ts";
import { readTmx } from "../support/read-tmx.ts";

const ARTICLE = makeDocument("seeds/fondet.txt", [
  ["heading", ["Oljefondet taper", "Oil fund loses", "final", "human"]],
  [
    "paragraph",
    ["Fondet er langsiktig.", "The fund is in it for the long run."],
    ["Saken oppdateres."],
    ["Nei, svarer Grande.", "“No,” Grande replies.", "translated", "human"],
    ["Foto: AP", "Photo: AP", "reviewed", "rule"],
  ],
]);

describe("the TMX of a document", () => {
  const { notes, units } = readTmx(tmxWriter.write(ARTICLE));

  test("holds what has English, by segment id, Norwegian first", () => {
    expect(units.map(({ id, languages, texts }) => [id, ...languages, ...texts])).toEqual([
      ["s1", "nb", "en-GB", "Oljefondet taper", "Oil fund loses"],
      ["s2", "nb", "en-GB", "Fondet er langsiktig.", "The fund is in it for the long run."],
      ["s4", "nb", "en-GB", "Nei, svarer Grande.", "“No,” Grande replies."],
      ["s5", "nb", "en-GB", "Foto: AP", "Photo: AP"],
    ]);
  });

  test("tells machine translation from what people wrote, and how far each has come", () => {
    expect(units.map(({ props }) => [props["x-origin"], props["x-state"]])).toEqual([
      ["human", "final"],
      ["engine:deepl", "translated"],
      ["human", "edited"],
      ["rule", "reviewed"],
    ]);
  });

  test("names the document and the neighbours, untranslated ones and the edges included", () => {
    expect(
      units.map(({ props }) => [props["x-context-pre"], props["x-context-post"], props["x-document"]]),
    ).toEqual([
      ["", "Fondet er langsiktig.", "seeds/fondet.txt"],
      ["Oljefondet taper", "Saken oppdateres.", "seeds/fondet.txt"],
      ["Saken oppdateres.", "Foto: AP", "seeds/fondet.txt"],
      ["Nei, svarer Grande.", "", "seeds/fondet.txt"],
    ]);
  });

  test("says at its head what is not reviewed", () => {
    expect(notes).toEqual(["not reviewed: 3 of 5 segments, 1 of them machine translation, 1 untranslated"]);
  });
});

test("an article without English is an empty memory", () => {
  const document = makeDocument("seeds/sak.txt", [["paragraph", ["Saken oppdateres."]]]);
  expect(readTmx(tmxWriter.write(document))).toEqual({
    notes: ["not reviewed: 1 of 1 segment, 1 of them untranslated"],
    units: [],
  });
});

test("inline codes stand in both languages with their markup; neighbours are told without", () => {
  const codes = [
    { kind: "open", number: 1, markup: '<a href="/sak?a&b">' },
    { kind: "close", number: 1, markup: "</a>" },
    { kind: "alone", number: 2, markup: "<br>" },
    { kind: "open", number: 3, markup: "<b>" },
  ] as const;
  const document = codedDocument(
    [
      ["Les |2|‹1saken1›.", "Read ‹1it1›|2|."],
      ["Så ‹3kom hun.", "Then ‹3she came."],
    ],
    codes,
  );
  const tmx = tmxWriter.write(document);
  const link = '<bpt i="1" x="1">&lt;a href="/sak?a&amp;b"&gt;</bpt>';
  for (const line of [
    `<seg>Les <ph x="2">&lt;br&gt;</ph>${link}saken<ept i="1">&lt;/a&gt;</ept>.</seg>`,
    `<seg>Read ${link}it<ept i="1">&lt;/a&gt;</ept><ph x="2">&lt;br&gt;</ph>.</seg>`,
    '<seg>Then <it pos="begin" x="3">&lt;b&gt;</it>she came.</seg>',
    '<prop type="x-context-pre">Les saken.</prop>',
  ]) {
    expect(tmx).toContain(line);
  }
});
