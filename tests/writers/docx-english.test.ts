import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { withoutCodes } from "../../src/model/code-characters.ts";
import type { BilingualDocument, SegmentedDocument } from "../../src/model/document.ts";
import type { Segment } from "../../src/model/segment.ts";
import { docxReader } from "../../src/readers/docx-reader.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import { translateDocxLanguages } from "../../src/writers/docx/translate-docx-languages.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { docxWithSides, SIDE_PARTS, textBox } from "../support/boxed-docx.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";

const LINK = `<w:hyperlink r:id="rId5">${run("hele saken", '<w:rStyle w:val="Hyperkobling"/>')}</w:hyperlink>`;
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]);
const BODY = [
  paragraph("Tittel", run("Ny bru ", '<w:lang w:val="nb-NO"/>'), run("over fjorden")),
  paragraph("", run("Les "), run("hele", "<w:b/>"), run(" saken om brua. "), run("Brua åpner.", "<w:b/>")),
  paragraph("", run("Les "), LINK, run(" her & nå.".replace("&", "&amp;"), "")),
  paragraph(
    "",
    run("Linje en."),
    "<w:r><w:br/><w:tab/></w:r>",
    run("Linje to."),
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
  ),
  `<w:tbl><w:tr><w:tc><w:p>${run("Innbyggere")}</w:p></w:tc></w:tr></w:tbl>`,
].join("");
const ORIGINAL = makeDocx({ body: BODY, others: { "word/media/bru.png": PICTURE } });

async function segmented(bytes: Uint8Array): Promise<SegmentedDocument> {
  return segmentDocument(await docxReader.read({ name: "sak.docx", bytes }), { language: "nb" });
}

function translated(document: SegmentedDocument, targetOf: (segment: Segment) => string): BilingualDocument {
  const blocks = document.blocks.map(({ segments, ...block }) => ({
    ...block,
    units: segments.map((segment) => ({
      segment,
      target: targetOf(segment),
      state: "final" as const,
      origin: "human" as const,
    })),
  }));
  const { name, format } = document;
  return { name, format, languages: { source: "nb", target: "en-GB" }, blocks, findings: [] };
}

async function english(bytes: Uint8Array, targetOf: (segment: Segment) => string): Promise<Uint8Array> {
  const source = await segmented(bytes);
  const document = translated(source, targetOf);
  const packed = await englishWriter.pack?.(document, englishWriter.write(document, source.text), bytes);
  return packed ?? new Uint8Array();
}

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** The texts of a document's paragraphs, found by other means than the reader's. */
function textsOf(bytes: Uint8Array): readonly string[] {
  const paragraphs = part(bytes, "word/document.xml").match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs.map((each) => [...each.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(""));
}

/** Its runs: the properties, then the text. */
function runsOf(bytes: Uint8Array, index: number): readonly string[] {
  const xml = (part(bytes, "word/document.xml").match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [])[index] ?? "";
  return [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)/g)].map(
    ([, properties = "", text]) => `${properties}${text}`,
  );
}

const sourcesOf = ({ blocks }: SegmentedDocument) =>
  blocks.flatMap(({ segments }) => segments.map(({ source }) => source));

test("with every target its source, texts and all other parts stay, in the same bytes each time", async () => {
  const same = await english(ORIGINAL, ({ source }) => source);
  expect(textsOf(same)).toEqual(textsOf(ORIGINAL));
  const [before, after] = [unzipSync(ORIGINAL), unzipSync(same)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const name of Object.keys(before).filter((each) => !/word\/(?:document|styles)\.xml/.test(each)))
    expect(after[name]).toEqual(before[name]);
  expect(await english(ORIGINAL, ({ source }) => source)).toEqual(same);
  expect(part(same, "word/styles.xml")).toContain('<w:lang w:val="en-GB" w:eastAsia="en-US"/>');
  expect(part(same, "word/document.xml")).toContain('<w:lang w:val="en-GB"/>');
});

test("a formatted sentence keeps its format on the right words, a link its address", async () => {
  const targets: Readonly<Record<string, string>> = {
    "Les \uE001hele\uE101 saken om brua.": "Read the \uE001whole\uE101 story.",
    "Brua åpner.": "The bridge opens.",
    "Les \uE001hele saken\uE101 her & nå.": "Now & here: \uE001the whole story\uE101.",
  };
  const bytes = await english(ORIGINAL, ({ source }) => targets[source] ?? source);
  expect(runsOf(bytes, 1)).toEqual(["Read the ", "<w:b/>whole", " story. ", "<w:b/>The bridge opens."]);
  expect(part(bytes, "word/document.xml")).toContain(
    '<w:hyperlink r:id="rId5"><w:r><w:rPr><w:rStyle w:val="Hyperkobling"/></w:rPr>' +
      '<w:t xml:space="preserve">the whole story</w:t></w:r></w:hyperlink>',
  );
  expect(runsOf(bytes, 2)[0]).toBe("Now &amp; here: ");
});

describe("whatever the targets, the file is sound and holds them", () => {
  test.each<[string, (segment: Segment) => string]>([
    ["a word more", ({ source }) => source.replace(/\p{L}{2,}/u, "$& æøå")],
    ["signs of XML", ({ source }) => source.replace(/\p{L}{2,}/u, "$& a & b <c> ]]> \"d\" 'e'")],
  ])("%s", async (_, targetOf) => {
    const source = await segmented(ORIGINAL);
    const again = await segmented(await english(ORIGINAL, targetOf));
    expect(sourcesOf(again)).toEqual(source.blocks.flatMap(({ segments }) => segments.map(targetOf)));
  });

  test.each<[string, (source: string) => string]>([
    ["codes lost", withoutCodes],
    ["a half lost", (source) => source.replace(/[\uE100-\uE1FF]/, "")],
    ["halves exchanged", (source) => source.replace(/(\uE001)(.*)(\uE101)/, "$3$2$1")],
    ["control characters", (source) => `${source}\u0000\u0007\uFFFE`],
  ])("%s", async (_, change) => {
    const bytes = await english(ORIGINAL, ({ source }) => `Nå: ${change(source)}`);
    const again = await segmented(bytes);
    const plain = sourcesOf(again).map((source) => withoutCodes(source).replaceAll(/\s+/g, " "));
    const wanted = sourcesOf(await segmented(ORIGINAL)).map(
      (source) => `Nå: ${withoutCodes(source).replaceAll(/\s+/g, " ")}`,
    );
    expect(plain.join(" ").replaceAll(/\s/g, "")).toBe(wanted.join(" ").replaceAll(/\s/g, ""));
  });
});

test("what nobody reviewed is said in a comment behind the declaration", async () => {
  const source = await segmented(ORIGINAL);
  const document = translated(source, ({ source }) => source);
  const blocks = document.blocks.map((block) => ({
    ...block,
    units: block.units.map((unit) => ({ ...unit, state: "translated" as const })),
  }));
  expect(englishWriter.write({ ...document, blocks }, source.text)).toMatch(
    /^<\?xml[^>]*\?>\n<!-- bitekst: not reviewed[^>]*--><w:document/,
  );
});

test("text boxes, notes, headers and footers are English too, old programs' copies as well", async () => {
  const box = textBox(paragraph("", run("Fakta om brua")));
  const source = docxWithSides(paragraph("", run("Ordføreren "), box, run("åpner.")));
  const bytes = await english(source, ({ source }) => source.replace(/\p{Lu}/u, "EN $&"));
  const xml = part(bytes, "word/document.xml");
  expect(xml.match(/EN Fakta om brua/g)).toHaveLength(2);
  expect(xml.match(/Fakta om brua/g)).toHaveLength(2);
  const sides = SIDE_PARTS.map((name) => /<w:t [^>]*>([^<]*)/.exec(part(bytes, name))?.[1]);
  expect(sides).toEqual([" EN Ifølge kommunen.", "EN Lokalavisa melder", "EN Side "]);
  expect(part(bytes, "word/header2.xml")).toBe(part(source, "word/header2.xml"));
  expect(part(bytes, "word/settings.xml")).toContain('<w:themeFontLang w:val="en-GB"/>');
});

test.each<[string, string, string]>([
  [
    "a run in nynorsk",
    '<w:lang w:val="nn-NO" w:eastAsia="ja-JP"/>',
    '<w:lang w:val="en-GB" w:eastAsia="ja-JP"/>',
  ],
  ["a word in German", '<w:lang w:val="de-DE"/>', '<w:lang w:val="de-DE"/>'],
  [
    "styles that name none",
    "<w:rPrDefault><w:rPr><w:sz/></w:rPr></w:rPrDefault>",
    '<w:rPrDefault><w:rPr><w:sz/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>',
  ],
  [
    "styles that name German",
    '<w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>',
    '<w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>',
  ],
  ["the file's own record", "<dc:language>nb-NO</dc:language>", "<dc:language>en-GB</dc:language>"],
])("languages: %s", (_, xml, expected) => {
  expect(translateDocxLanguages(xml, { source: "nb", target: "en-GB" })).toBe(expected);
});
