import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { docxReader } from "../../src/readers/docx-reader.ts";
import { docxWithSides, textBox } from "../support/boxed-docx.ts";
import { checkRegions } from "../support/check-regions.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";
import { showRegions } from "../support/show-regions.ts";

async function regionsOf(body: string): Promise<readonly string[]> {
  const { text, regions = [] } = await docxReader.read({ name: "sak.docx", bytes: makeDocx({ body }) });
  checkRegions(text, regions);
  return showRegions(regions);
}

const LINK = `<w:hyperlink r:id="rId5">${run("hele saken", '<w:rStyle w:val="Hyperkobling"/>')}</w:hyperlink>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

describe("what a paragraph is", () => {
  test.each([
    ["heading", "Tittel"],
    ["heading", "Overskrift1"],
    ["heading", "Heading2"],
    ["lead", "Ingress"],
    ["lead", "Avisingress"],
    ["quote", "Sitat"],
    ["caption", "Bildetekst"],
    ["caption", "Fototekst"],
    ["credit", "Fotokreditt"],
    ["dateline", "Stedogdato"],
    ["read-also", "LesOgså"],
    ["heading", "Mellomoverskrift"],
    ["list-item", "Listeavsnitt"],
    ["paragraph", ""],
    ["paragraph", "Brevhode"],
  ])("%s: %s", async (kind, style) => {
    expect(await regionsOf(paragraph(style, run("Ny bru over fjorden")))).toEqual([
      `${kind}: Ny bru over fjorden`,
    ]);
  });

  test("bullets, outline levels and tables tell it without a style", async () => {
    const list = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>';
    const none = list.replace('numId w:val="3"', 'numId w:val="0"');
    const outline = '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>';
    const cell = (text: string) => `<w:tc><w:tcPr/><w:p>${run(text)}</w:p></w:tc>`;
    expect(
      await regionsOf(
        `${list}${run("Melk")}</w:p>${none}${run("Brød")}</w:p>${outline}${run("Handleliste")}</w:p>` +
          `<w:tbl><w:tr>${cell("Kommune")}${cell("3 150")}</w:tr></w:tbl>${paragraph("", run("Etter tabellen."))}`,
      ),
    ).toEqual([
      "list-item: Melk",
      "paragraph: Brød",
      "heading: Handleliste",
      "table-cell: Kommune",
      "table-cell: 3 150",
      "paragraph: Etter tabellen.",
    ]);
  });
});

describe("what a paragraph holds", () => {
  test.each<[string, string, string]>([
    [
      "runs that spelling and saving divide are one text",
      run("Ordfø") +
        '<w:proofErr w:type="spellStart"/>' +
        run("reren", '<w:lang w:val="nn-NO"/>') +
        '<w:proofErr w:type="spellEnd"/>' +
        run(" sa ja."),
      "Ordføreren sa ja.",
    ],
    ["bold", run("Les ") + run("hele", "<w:b/><w:bCs/>") + run(" saken."), "Les <1>hele</1> saken."],
    [
      "italic beside bold",
      run("Les ") + run("hele", "<w:b/>") + run("saken", "<w:i/>") + run(" nå."),
      "Les <1>hele</1><2>saken</2> nå.",
    ],
    ["all of it bold", run("Les hele ", "<w:b/>") + run("saken.", "<w:b/>"), "Les hele saken."],
    [
      "white space between formats",
      run("Les ") +
        run("hele", "<w:b/>") +
        run(" ") +
        run("saken", "<w:b/>") +
        run(" ") +
        run("nå.") +
        run(" ", "<w:i/>") +
        run("Ja."),
      "Les <1>hele saken</1> nå. Ja.",
    ],
    ["a link", run("Les ") + LINK + run(" her."), "Les <1>hele saken</1> her."],
    ["a link at the start", LINK + run(" er ute."), "<1>hele saken</1> er ute."],
    [
      "a link by field codes",
      run("Les ") +
        field("begin") +
        instruction('HYPERLINK "https://example.no"') +
        field("separate") +
        run("hele saken", '<w:u w:val="single"/>') +
        field("end") +
        run(" her."),
      "Les <1>hele saken</1> her.",
    ],
    [
      "another field is one code",
      run("Se figur ") +
        field("begin") +
        instruction("REF _Ref1") +
        field("separate") +
        run("3") +
        field("end") +
        run(" under."),
      "Se figur <1/> under.",
    ],
    [
      "tracked changes are accepted",
      run("Han fikk ") +
        '<w:del w:id="1" w:author="Kari"><w:r><w:delText>tre</w:delText></w:r></w:del>' +
        `<w:ins w:id="2" w:author="Kari">${run("fire")}</w:ins>` +
        run(" år."),
      "Han fikk fire år.",
    ],
    [
      "a footnote",
      `${run("Det er sant")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(", sa hun.")}`,
      "Det er sant<1/>, sa hun.",
    ],
    [
      "a picture at the edge",
      `<w:r><w:drawing><a><w:t>nei</w:t></a></w:drawing></w:r>${run("Ved fjorden.")}`,
      "Ved fjorden.",
    ],
    ["a tab", `${run("Navn")}<w:r><w:tab/></w:r>${run("Kari")}`, "Navn<1/> Kari"],
    ["a line break", "<w:r><w:t>Linje en</w:t><w:br/><w:t>linje to</w:t></w:r>", "Linje en<1/> linje to"],
    ["white space that is not kept", "<w:r><w:t> Ja </w:t></w:r><w:r><w:t>visst</w:t></w:r>", "Javisst"],
    [
      "where Word was last left",
      `${run("Ja")}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${run("visst")}`,
      "Javisst",
    ],
    ["a bookmark", `${run("Ja")}<w:bookmarkStart w:id="0" w:name="_Ref1"/>${run("visst")}`, "Ja<1/>visst"],
    ["entities", run("Nav &amp; NAV &lt;3 &#229;"), "Nav & NAV <3 å"],
    [
      "hidden text and code",
      run("Kjør ") +
        run("npm ci", '<w:rStyle w:val="HTML-kode"/>') +
        run("skjult", "<w:vanish/>") +
        run(" nå."),
      "Kjør <1/><2/> nå.",
    ],
    [
      "a content control",
      `${run("Sak ")}<w:sdt><w:sdtPr/><w:sdtContent>${run("femten")}</w:sdtContent></w:sdt>${run(".")}`,
      "Sak <1>femten</1>.",
    ],
  ])("%s", async (_, runs, expected) => {
    expect(await regionsOf(paragraph("", runs))).toEqual([`paragraph: ${expected}`]);
  });
});

describe("text in other places", () => {
  const BOX = textBox(paragraph("Overskrift1", run("Fakta")), paragraph("", run("Brua er grå.")));

  test.each<[string, string, readonly string[]]>([
    [
      "a text box in a sentence, once",
      paragraph("", run("Ordføreren "), BOX, run("åpner brua.")),
      ["paragraph: Ordføreren <1/>åpner brua.", "heading: Fakta", "paragraph: Brua er grå."],
    ],
    [
      "a text box before the text",
      paragraph("", BOX, run("Brua åpner.")),
      ["heading: Fakta", "paragraph: Brua er grå.", "paragraph: Brua åpner."],
    ],
    ["a text box alone", paragraph("", BOX), ["heading: Fakta", "paragraph: Brua er grå."]],
    [
      "a text box that only older programs have",
      paragraph("", BOX.replace(/<w:drawing>.*?<\/w:drawing>/, "<w:drawing/>")),
      ["heading: Fakta", "paragraph: Brua er grå."],
    ],
    [
      "a table in a cell",
      `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${paragraph("", run("Indre"))}</w:tc></w:tr></w:tbl>${paragraph("", run("Ytre"))}</w:tc></w:tr></w:tbl>`,
      ["table-cell: Indre", "table-cell: Ytre"],
    ],
  ])("%s", async (_, body, expected) => {
    expect(await regionsOf(body)).toEqual(expected);
  });

  test("notes, then headers, then footers stand behind the body", async () => {
    const bytes = docxWithSides(paragraph("", run("Brua åpner.")));
    const { text, regions = [] } = await docxReader.read({ name: "sak.docx", bytes });
    checkRegions(text, regions);
    expect(showRegions(regions)).toEqual([
      "paragraph: Brua åpner.",
      "paragraph: Ifølge kommunen.",
      "paragraph: Lokalavisa melder",
      "paragraph: Side",
    ]);
    expect(text).not.toContain("header2.xml");
  });
});

test("rows, tables and paragraphs that are deleted are left out, all else stays", async () => {
  const del = '<w:del w:id="1" w:author="Kari"/>';
  const gone = `<w:p><w:pPr><w:rPr>${del}</w:rPr></w:pPr><w:del w:id="2">${run("bort")}</w:del></w:p>`;
  const row = (text: string, mark = "") =>
    `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph("", run(text))}</w:tc></w:tr>`;
  const body = [
    gone,
    paragraph("", run("Brua åpner.")),
    `<w:tbl>${row("Bergen")}${row("Voss", del)}</w:tbl>`,
    `<w:tbl>${row("Os", del)}</w:tbl>`,
    gone,
  ].join("");
  const { text, regions = [] } = await docxReader.read({ name: "sak.docx", bytes: makeDocx({ body }) });
  expect(showRegions(regions)).toEqual(["paragraph: Brua åpner.", "table-cell: Bergen"]);
  expect(text.match(/<w:(?:tbl|tr|p)[ >]/g)).toEqual(["<w:p ", "<w:tbl>", "<w:tr>", "<w:p ", "<w:p>"]);
});

test("who tracked changes is told, of sides too", async () => {
  const change = (name: string, author: string) =>
    `<w:${name} w:id="1" w:author="${author}">${run("Ja.")}</w:${name}>`;
  const read = (body: string) => docxReader.read({ name: "sak.docx", bytes: makeDocx({ body }) });
  const two = paragraph("", change("ins", "Per &amp; Co"), change("del", "Kari"), change("ins", "Kari"));
  expect((await read(two)).tracked).toEqual(["Kari", "Per & Co"]);
  expect((await read(paragraph("", run("Ja.")))).tracked).toBeUndefined();
});

describe("files that are not read", () => {
  const bomb = zipSync({ "word/document.xml": [new Uint8Array(40_000_000), {}] });
  const whole = makeDocx({ body: paragraph("", run("Ja.")) });
  test.each<[string, Uint8Array, string]>([
    ["text", Buffer.from("Ny bru over fjorden"), "it is no Word document"],
    ["a PDF", Buffer.from("%PDF-1.7 hei"), "it is a PDF document"],
    [
      "OLE, as encrypted files are",
      Buffer.from("d0cf11e0a1b11ae10000", "hex"),
      "it is protected by a password, or in Word's old format",
    ],
    ["cut short", whole.subarray(0, whole.length - 40), "it is cut short or damaged"],
    ["cut shorter", whole.subarray(0, 60), "it is cut short or damaged"],
    ["macros", makeDocx({ body: "", others: { "word/vbaProject.bin": "x" } }), "it has macros"],
    [
      "marks of our own",
      makeDocx({ body: "", xml: "<w:document><?bitekst-part a?></w:document>" }),
      "its XML has marks that only bitekst makes",
    ],
    ["a bomb", bomb, "unpacked it would be far larger than any document"],
    ["another zip", zipSync({ "a.txt": [Buffer.from("Hei"), {}] }), "it is no Word document"],
    ["another root", makeDocx({ body: "", xml: "<x/>" }), "it is no Word document"],
    [
      "a doctype",
      makeDocx({ body: "", xml: '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }),
      "its XML has a document type of its own, which is not read",
    ],
    [
      "broken XML",
      makeDocx({ body: "", xml: "<w:document><w:p></w:document>" }),
      "its XML is broken at line 1, column 30",
    ],
  ])("%s", async (_, bytes, state) => {
    const error = await docxReader.read({ name: "sak.docx", bytes }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PipelineError);
    expect(error).toMatchObject({ code: "document-unreadable", message: `Cannot read "sak.docx": ${state}` });
  });

  test("an empty file, or a document without text, is empty", async () => {
    for (const bytes of [new Uint8Array(), makeDocx({ body: paragraph("") })])
      await expect(docxReader.read({ name: "sak.docx", bytes })).rejects.toMatchObject({
        code: "document-empty",
      });
  });
});
