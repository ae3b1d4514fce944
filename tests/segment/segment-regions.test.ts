import { describe, expect, it } from "vitest";
import { toCodeXml } from "../../src/formats/code-xml.ts";
import type { SegmentedDocument } from "../../src/model/document.ts";
import { carryIds } from "../../src/segment/carry-ids.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import { type RegionRow, regionDocument } from "../support/region-document.ts";

function segmented(...rows: RegionRow[]): SegmentedDocument {
  return segmentDocument(regionDocument("sak.html", rows));
}

/** The segments of one paragraph as they are shown, by block. */
function shown(markup: string, kind: RegionRow[0] = "paragraph"): string[][] {
  return segmented([kind, markup]).blocks.map(({ segments }) =>
    segments.map(({ source, codes }) => toCodeXml(source, codes)),
  );
}

/** Each segment as it stands in the file. */
function raw({ text, blocks }: SegmentedDocument): string[] {
  return blocks.flatMap(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)));
}

describe("codes and sentences", () => {
  it.each([
    ["a pair in a sentence", "Les <b>hele saken</b> her.", [["Les <x1>hele saken</x1> her."]]],
    [
      "closing codes stay with the sentence before, opening ones go with the next",
      "Han sa <b>nei.</b> <i>Hun</i> sa ja.",
      [["Han sa <x1>nei.</x1>", "<x1>Hun</x1> sa ja."]],
    ],
    [
      "a pair that crosses a boundary is a half in each",
      "Han <b>kom. Hun</b> gikk.",
      [["Han <x1/>kom.", "Hun<x1/> gikk."]],
    ],
    ["what encloses a sentence whole stays outside", "<p><b> Han kom. </b></p>", [["Han kom."]]],
    ["and so with two sentences", "<b>Han kom. Hun gikk.</b>", [["Han kom.", "Hun gikk."]]],
    [
      "codes alone go with the text they touch",
      "Han kom.<img> Hun <img>gikk. <img>Og så?",
      [["Han kom.<x1/>", "Hun <x1/>gikk.", "<x1/>Og så?"]],
    ],
    ["one that touches nothing stays in the gap", "Han kom. <img> Hun gikk.", [["Han kom.", "Hun gikk."]]],
    ["so does a pair around no words", "Han kom. <a><img></a> Hun gikk.", [["Han kom.", "Hun gikk."]]],
    [
      "an abbreviation is no end although a code follows",
      "Turen tar <b>ca.</b> <i>fem</i> timer.",
      [["Turen tar <x1>ca.</x1> <x2>fem</x2> timer."]],
    ],
    [
      "a sentence does not end where only a code stands",
      "NRK<b>.no</b> svarer.",
      [["NRK<x1>.no</x1> svarer."]],
    ],
    ["nothing but codes is no segment", "<b><img></b>", []],
  ])("%s", (_name, markup, blocks) => {
    expect(shown(markup)).toEqual(blocks);
  });

  it("halves of crossing pairs have numbers of their own", () => {
    const region = {
      kind: "paragraph" as const,
      content: "En \uE001to \uE002tre\uE101 fire\uE102 fem.",
      offsets: Array.from({ length: 26 }, (_, index) => index),
      codes: [
        { kind: "open", number: 1, markup: "<b>" },
        { kind: "open", number: 2, markup: "<i>" },
        { kind: "close", number: 1, markup: "</b>" },
        { kind: "close", number: 2, markup: "</i>" },
      ] as const,
      form: "html-text" as const,
    };
    const text = region.content;
    const crossing = segmentDocument({
      name: "a",
      format: "html",
      encoding: "utf-8",
      text,
      regions: [region],
    });
    const [only] = crossing.blocks[0]?.segments ?? [];
    expect(toCodeXml(only?.source ?? "", only?.codes ?? [])).toBe("En <x1>to <x2/>tre</x1> fire<x3/> fem.");
    expect(only?.codes.map(({ markup }) => markup)).toEqual(["<b>", "<i>", "</b>", "</i>"]);
  });

  it("the same sentence is the same text wherever it stands", () => {
    const sources = segmented(
      ["paragraph", "Les <b>hele saken</b> her."],
      ["paragraph", "<i>Nei</i>, sa han. Les <b>hele saken</b> her."],
    ).blocks.flatMap(({ segments }) => segments.map(({ source }) => source));
    expect(sources[2]).toBe(sources[0]);
  });

  it("private-use characters that are no codes are text", () => {
    const document = regionDocument("a.html", [["paragraph", "Ikonet \uE005 betyr <b>hjem</b>."]]);
    const [segment] = segmentDocument(document).blocks[0]?.segments ?? [];
    expect(segment?.codes).toHaveLength(2);
    expect(segment?.source.slice(0, 9)).toBe("Ikonet \uE005 ");
  });
});

describe("line breaks of the markup", () => {
  it.each([
    ["two complete lines are two blocks", "Toget sto.<br>Bussen gikk.", [["Toget sto."], ["Bussen gikk."]]],
    ["so are lines of an address", "Kongens gate 1<br>0153 Oslo", [["Kongens gate 1"], ["0153 Oslo"]]],
    ["two in a row part blocks", "toget sto og<br><br>bussen gikk", [["toget sto og"], ["bussen gikk"]]],
    ["a soft one is worth a space", "Toget sto i<br>tre timer.", [["Toget sto i <x1/>tre timer."]]],
    [
      "one beside a space is worth no other",
      "Toget sto i <br> tre timer.",
      [["Toget sto i <x1/> tre timer."]],
    ],
    [
      "a soft one between sentences stays in the gap",
      "Toget fra Trondheim sto i tre timer ved Dombås i natt på grunn av is.<br>Passasjerene ble sendt videre " +
        "med buss, men flere valgte å vente på<br>neste avgang.",
      [
        [
          "Toget fra Trondheim sto i tre timer ved Dombås i natt på grunn av is.",
          "Passasjerene ble sendt videre med buss, men flere valgte å vente på <x1/>neste avgang.",
        ],
      ],
    ],
    ["a list behind them loses its bullets", "• Buss<br>• Tog", [["Buss"], ["Tog"]]],
    [
      "a pair over two blocks is a half in each",
      "Toget <b>sto.<br>Bussen</b> gikk.",
      [["Toget <x1/>sto."], ["Bussen<x1/> gikk."]],
    ],
  ])("%s", (_name, markup, blocks) => {
    expect(shown(markup)).toEqual(blocks);
  });

  it("a heading is one block however it is set", () => {
    expect(shown("Toget sto<br>Bussen gikk", "heading")).toEqual([["Toget sto <x1/>Bussen gikk"]]);
  });
});

describe("kinds and places", () => {
  it.each([
    ["dialogue", "paragraph", "– Vi <b>beklager</b>, sier Moe."],
    ["caption", "paragraph", "Statsråden i retten. <i>Foto: Heiko Junge / NTB</i>"],
    ["credit", "paragraph", "Foto: <a>Heiko Junge</a> / NTB"],
    ["read-also", "paragraph", "<b>Les også:</b> Togene står igjen"],
    ["byline", "paragraph", "Av <a>Kari Nordmann</a>"],
    ["quote", "paragraph", "«Vi beklager.»"],
    ["paragraph", "paragraph", "Nye tog på Dovrebanen"],
    ["table-cell", "table-cell", "– 4"],
    ["lead", "lead", "Foto: Privat"],
  ] as const)("%s: a %s reading %s", (kind, said, markup) => {
    expect(segmented([said, markup]).blocks.map((block) => block.kind)).toEqual([kind]);
  });

  it("credits are segments of their own, codes and all", () => {
    expect(shown("Statsråden i <b>retten</b>. <i>Foto: NN / NTB</i>")).toEqual([
      ["Statsråden i <x1>retten</x1>.", "Foto: NN / NTB"],
    ]);
  });

  it("code is no segment, the form of a block is kept, numbers run on", () => {
    const { blocks } = segmented(
      ["heading", "Slik gjør du"],
      ["code", "npm ci"],
      ["list-item", "Kjør <code>npm ci</code> først. Vent."],
      ["paragraph", "tittel", "yaml-plain"],
    );
    expect(blocks.map(({ id, kind, form }) => [id, kind, form])).toEqual([
      ["b1", "heading", "html-text"],
      ["b2", "list-item", "html-text"],
      ["b3", "paragraph", "yaml-plain"],
    ]);
    expect(blocks.flatMap(({ segments }) => segments.map(({ id }) => id))).toEqual(["s1", "s2", "s3", "s4"]);
  });

  it("segments lie where their text lies, the markup of the ends outside", () => {
    const document = segmented([
      "paragraph",
      "<b>Toget  sto\n  i</b> tre <i>timer.</i> <u>Bussen gikk. </u>",
    ]);
    expect(raw(document)).toEqual(["<b>Toget  sto\n  i</b> tre <i>timer.</i>", "Bussen gikk."]);
    expect(document.blocks[0]?.segments[0]?.codes.map(({ markup }) => markup)).toEqual([
      "<b>",
      "</b>",
      "<i>",
      "</i>",
    ]);
  });

  it("a region in the markup of another is a block of its own", () => {
    const document = segmented(["paragraph", 'Se <img alt="En hund på isen"> her.']);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "caption"]);
    expect(raw(document)).toEqual(['Se <img alt="En hund på isen"> her.', "En hund på isen"]);
  });

  it("ids stay with sentences whose markup changes", () => {
    const before = carryIds(segmented(["paragraph", "Toget sto. Bussen <b>gikk</b>."]), undefined);
    const segments = before.document.blocks.flatMap((block) => block.segments);
    const after = carryIds(segmented(["paragraph", "Toget <a>sto</a>. Ny linje. Bussen gikk."]), {
      segments,
      nextSegment: before.nextSegment,
    });
    expect(after.document.blocks[0]?.segments.map(({ id }) => id)).toEqual(["s1", "s3", "s2"]);
  });

  it("the language is that of the regions, not of the page around them", () => {
    const english = "<p>The news of the day from our correspondents in the north and the south</p>";
    const document = regionDocument("a.html", [
      ["paragraph", "Eg veit ikkje kva dei <b>sa</b> om det, sa ho."],
    ]);
    const shifted = { ...document, text: document.text + english.repeat(20) };
    expect(segmentDocument(shifted).language).toBe("nn");
  });
});
