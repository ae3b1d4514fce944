import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SegmentedDocument } from "../../src/model/document.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";

const seed = new URL("../../seeds/000_ee5ff4ad08830e01.txt", import.meta.url);

function segmented(text: string, language?: "nb" | "nn"): SegmentedDocument {
  const source = { name: "seeds/sak.txt", format: "text", encoding: "utf-8", text } as const;
  return segmentDocument(source, language === undefined ? {} : { language });
}

function sources(document: SegmentedDocument): string[][] {
  return document.blocks.map(({ segments }) => segments.map(({ source }) => source));
}

function kinds(text: string): string[] {
  return segmented(text).blocks.map(({ kind }) => kind);
}

describe("the customer's article", () => {
  const document = segmented(readFileSync(seed, "utf8"));
  const segments = document.blocks.flatMap((block) => block.segments);

  it("has 18 blocks and 32 segments, 26 of them distinct", () => {
    expect(document.blocks).toHaveLength(18);
    expect(segments).toHaveLength(32);
    expect(new Set(segments.map(({ source }) => source)).size).toBe(26);
    expect(document.language).toBe("nb");
  });

  it("names its blocks", () => {
    expect(document.blocks.map(({ kind }) => kind).join(" ")).toBe(
      "heading caption caption lead dialogue paragraph heading caption caption paragraph paragraph heading " +
        "paragraph paragraph heading paragraph dialogue paragraph",
    );
  });

  it("keeps credits apart from captions", () => {
    expect(sources(document)[2]?.slice(2)).toEqual([
      "(Korean Central News Agency / Korea News Service via AP)",
      "Foto: AP",
    ]);
  });

  it("numbers blocks and segments in running order", () => {
    expect(document.blocks.map(({ id }) => id)).toEqual(
      document.blocks.map((_block, index) => `b${index + 1}`),
    );
    expect(segments.map(({ id }) => id)).toEqual(segments.map((_segment, index) => `s${index + 1}`));
  });
});

describe("lines", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["NEL", "\u0085"],
    ["LINE SEPARATOR", "\u2028"],
  ])("%s wraps, twice it parts blocks", (_name, end) => {
    const text = `Isen på Mjøsa er${end}trygg.${end}${end}Ta med isbrodder.`;
    expect(sources(segmented(text))).toEqual([["Isen på Mjøsa er trygg."], ["Ta med isbrodder."]]);
  });

  it("keeps raw offsets under a joined wrap", () => {
    const text = "\tIsen er  \r\n  trygg nå. Ta med pigger.\r\n";
    const [first, second] = segmented(text).blocks[0]?.segments ?? [];
    expect(first).toEqual({ id: "s1", source: "Isen er trygg nå.", start: 1, end: 23, codes: [] });
    expect(text.slice(second?.start, second?.end)).toBe("Ta med pigger.");
  });

  it("keeps no-break and double spaces inside a line", () => {
    expect(sources(segmented("Budet var 100\u00a0000  kroner."))).toEqual([
      ["Budet var 100\u00a0000  kroner."],
    ]);
  });

  it("parts lines that are complete, each for itself", () => {
    const text = "Toget sto i tre timer.\nPassasjerene ble sendt videre med buss.";
    expect(sources(segmented(text))).toHaveLength(2);
  });

  it("joins a wrapped sentence although a line of it ends in a stop", () => {
    const text =
      "Toget fra Trondheim sto i tre timer ved Dombås i natt på grunn av is.\n" +
      "Passasjerene ble sendt videre med buss, men flere valgte å vente på\nneste avgang.";
    expect(sources(segmented(text))).toHaveLength(1);
  });

  it("does not take an abbreviation at a line's end for a stop", () => {
    expect(sources(segmented("Turen tar ca.\n5 timer."))).toEqual([["Turen tar ca. 5 timer."]]);
  });

  it("parts a headline from the text right below it", () => {
    expect(kinds("Nye tog på Dovrebanen\nFra desember går det sju tog om dagen, opplyser Vy.")).toEqual([
      "heading",
      "paragraph",
    ]);
  });

  it("gives no blocks for white space", () => {
    expect(segmented(" \r\n\t\u00a0\u2029\n").blocks).toEqual([]);
    expect(segmented("").blocks).toEqual([]);
  });
});

describe("block kinds", () => {
  const before = "Nye tog på Dovrebanen\n\n";
  it.each([
    ["credit", "Foto: Heiko Junge / NTB"],
    ["credit", "(Foto: Privat)"],
    ["credit", "Illustrasjon: Marvin Halleraker"],
    ["credit", "FOTO: HEIKO JUNGE"],
    ["credit", "Foto og video: Kari Moe / skjermdump fra TikTok"],
    ["credit", "Alle foto: politiet"],
    ["heading", "Video: Slik gikk det da brua falt"],
    ["paragraph", "Hun delte en video: Alle lo av den."],
    ["caption", "Statsråden (t.h.) på vei inn i retten. Foto: Jon Vik (arkiv)"],
    ["caption", "Statsråden på vei inn i retten. Foto: Heiko Junge / NTB"],
    ["caption", "Statsråden på vei inn i retten (AP Photo/Li Xin)"],
    ["byline", "Av Kari Nordmann"],
    ["byline", "Tekst og foto: Kari Nordmann"],
    ["dateline", "Publisert 12.05.2022 kl. 10.30"],
    ["dateline", "Sist oppdatert: 3. mai 2021"],
    ["dateline", "(NTB)"],
    ["dateline", "Oslo, 12. mai 2022"],
    ["read-also", "Les også: Togene står igjen"],
    ["read-also", "LES OGSÅ: Togene står igjen"],
    ["read-also", "Sjå òg: Toga står att"],
    ["dialogue", "– Vi beklager, sier Moe."],
    ["dialogue", "- Vi beklager, sier Moe."],
    ["dialogue", "— Hva nå?"],
    ["quote", "«Vi beklager. Det skal ikke skje igjen.»"],
    ["list-item", "• Oslo–Trondheim: 7 avganger"],
    ["paragraph", "Av alle ting er dette verst, sier Moe."],
    ["paragraph", "Saken oppdateres."],
    ["paragraph", "Les mer på www.vy.no."],
    ["paragraph", "Slik reiser du:"],
  ])("%s: %s", (kind, line) => {
    expect(kinds(`${before}${line}\n\nDet blir flere tog neste år.`)[1]).toBe(kind);
  });

  it.each(["– Må ta ansvar", "Hva skjer nå?", "Kaller det «en skandale»", "Dyrere enn ventet"])(
    "heading: %s",
    (line) => {
      expect(kinds(`${before}Det gikk galt i går. Ingen vet hvorfor.\n\n${line}\n\nTogene sto.`)[2]).toBe(
        "heading",
      );
    },
  );

  it("takes the first short paragraph for a lead when more follow", () => {
    const text = `${before}Sju tog om dagen.\n\nSlik blir det fra desember.\n\nPrisen er den samme.`;
    expect(kinds(text)).toEqual(["heading", "lead", "paragraph", "paragraph"]);
  });

  it("takes the same text without its credit for a caption too", () => {
    const caption = "Statsråden på vei inn.";
    expect(kinds(`${before}${caption}\n${caption} Foto: NTB\n\nHun smilte.`)).toEqual([
      "heading",
      "caption",
      "caption",
      "paragraph",
    ]);
  });
});

describe("lists", () => {
  it.each([
    ["dots", "• smør\n• brød"],
    ["dashes", "– smør\n– brød"],
    ["numbers", "1. smør\n2. brød"],
    ["letters", "a) smør\n\nb) brød"],
  ])("by %s: the mark is a gap", (_name, list) => {
    const { blocks } = segmented(`Kjøp dette:\n\n${list}`);
    expect(blocks.slice(1).map(({ kind, segments }) => [kind, segments[0]?.source])).toEqual([
      ["list-item", "smør"],
      ["list-item", "brød"],
    ]);
  });

  it("leaves the dash of speech in its text", () => {
    expect(sources(segmented("– Kommer du?\n– Nei, jeg blir her."))).toEqual([
      ["– Kommer du?"],
      ["– Nei, jeg blir her."],
    ]);
  });

  it("leaves a lone number in its text", () => {
    expect(sources(segmented("17. mai feires i regn.\n\nDet er meldt sol."))[0]).toEqual([
      "17. mai feires i regn.",
    ]);
  });

  it("keeps a bullet without text on its line as text", () => {
    expect(sources(segmented("•\nsmør"))).toEqual([["• smør"]]);
  });
});

describe("language", () => {
  it("is the one given", () => expect(segmented("Han kom.", "nn").language).toBe("nn"));
  it("is nb where nothing decides", () => expect(segmented("Brann 3–1 Molde").language).toBe("nb"));
  it("is Danish for a Danish article", () => {
    const text =
      "Regeringen vil nu have flere unge til at tage en uddannelse. Det siger ministeren. Han mener også, at der er brug for hjælp fra byerne, og at skolerne skal gøre mere.";
    expect(segmented(text).language).toBe("da");
  });
});
