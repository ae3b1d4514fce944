import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

/** A file that must not be read. */
export type HostileFile = readonly [what: string, file: string, content: string | Uint8Array];

const XLIFF = (inner: string) =>
  `<xliff version="1.2"><file original="seeds/bru.txt"><body>${inner}</body></file></xliff>`;
const XLIFF2 = (inner: string) =>
  `<xliff version="2.1" srcLang="nb" trgLang="en-GB"><file id="f1" original="seeds/bru.txt">${inner}</file></xliff>`;
const TMX = (inner: string) => `<tmx version="1.4"><header srclang="nb"/><body>${inner}</body></tmx>`;
const WORD = (inner: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

/** A unit that would be taken, if its file were sound; `text` is its English. */
const UNIT = {
  xlf: (text: string) =>
    XLIFF(`<trans-unit id="s1"><source>Brua stenges</source><target>${text}</target></trans-unit>`),
  "2.xlf": (text: string) =>
    XLIFF2(`<unit id="s1"><segment><source>Brua stenges</source><target>${text}</target></segment></unit>`),
  tmx: (text: string) =>
    TMX(
      `<tu tuid="s1"><tuv xml:lang="nb"><seg>Brua stenges</seg></tuv><tuv xml:lang="en"><seg>${text}</seg></tuv></tu>`,
    ),
};
const ROOTS = { xlf: "xliff", "2.xlf": "xliff", tmx: "tmx" };
type Kind = keyof typeof UNIT;

const BOMB = `<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">`;
const utf16 = (text: string) => Buffer.from(text, "utf16le");

function xmlFiles(kind: Kind): readonly HostileFile[] {
  const [unit, root] = [UNIT[kind], ROOTS[kind]];
  const file = (name: string) => `${name}.${kind}`;
  return [
    ["an entity bomb", file("bombe"), `<!DOCTYPE ${root} [${BOMB}]>${unit("&c;")}`],
    [
      "an entity from outside",
      file("ute"),
      `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>${unit("&x;")}`,
    ],
    [
      "an entity of a DTD from outside",
      file("dtd"),
      `<!DOCTYPE ${root} SYSTEM "http://127.0.0.1:1/x.dtd">${unit("&x;")}`,
    ],
    [
      "a parameter entity",
      file("par"),
      `<!DOCTYPE ${root} [<!ENTITY % x SYSTEM "file:///etc/passwd">%x;]>${unit("a")}`,
    ],
    ["an entity that nobody knows", file("rar"), unit("H&aring;")],
    ["an & alone", file("og"), unit("H&M")],
    ["a wrong root", file("rot"), "<html><body>Hei</body></html>"],
    ["a cut file", file("kutt"), unit("a").slice(0, -30)],
    ["a cut file in the middle of a tag", file("kutt2"), unit("a").slice(0, -3)],
    ["two files in one", file("to"), unit("a") + unit("b")],
    ["no file at all", file("tom"), ""],
    ["no units", file("ingen"), root === "tmx" ? TMX("") : XLIFF("")],
    ["broken UTF-8", file("feil"), Buffer.concat([Buffer.from(unit("a")), Buffer.from([0xff, 0xfe, 0xc3])])],
    ["Latin-1 without a word of it", file("latin"), Buffer.from(unit("Å på øy"), "latin1")],
    [
      "Latin-1 that says it is UTF-8",
      file("latin8"),
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${unit("Å på øy")}`, "latin1"),
    ],
    ["half a UTF-16 character", file("halv"), utf16(`\ufeff${unit("a")}`).subarray(0, -1)],
    ["an encoding that there is not", file("kode"), `<?xml version="1.0" encoding="klingon"?>${unit("a")}`],
    ["a NUL in a text", file("nul"), unit("a\0b")],
    ["a reference to NUL", file("nulref"), unit("a&#0;b")],
    ["the same attribute twice", file("dobbel"), unit("a").replace("<", '<x a="1" a="2"/><')],
  ];
}

const EDITS = { schema: "bitekst/edits/1", document: "seeds/bru.txt" };
const DOCUMENT = { schema: "bitekst/document/1", source: "seeds/bru.txt" };
const LANGUAGES = { source: "nb", target: "en-GB" };
const json = (value: unknown) => JSON.stringify(value);

function document(segment: object): string {
  return json({ ...DOCUMENT, languages: LANGUAGES, blocks: [{ id: "b1", segments: [segment] }] });
}

const JSON_FILES: readonly HostileFile[] = [
  ["JSON that is something else", "annet.json", '{"name":"bitekst"}'],
  ["a cut JSON", "kutt.json", '{"schema":"bitekst/document/1","blocks":[{'],
  ["an empty JSON", "tom.json", ""],
  ["null", "null.json", "null"],
  ["JSON of a thousand brackets", "dyp.json", "[".repeat(100_000)],
  ["a list of something else", "liste.json", "[1,2,3]"],
  ["edits without a list", "e1.json", json({ ...EDITS, edits: { length: 1 } })],
  ["an edit that is none", "e2.json", json({ ...EDITS, edits: [{ segment: 7 }] })],
  ["an edit of null", "e3.json", json({ ...EDITS, edits: [null] })],
  [
    "an edit with a state that there is not",
    "e4.json",
    json({ ...EDITS, edits: [{ segment: "s1", digest: "x", revision: 1, state: "constructor" }] }),
  ],
  [
    "an edit with a reason that there is not",
    "e5.json",
    json({ ...EDITS, edits: [{ segment: "s1", digest: "x", revision: 1, reject: "toString" }] }),
  ],
  [
    "a comment that is no text",
    "e6.json",
    json({ ...EDITS, edits: [{ segment: "s1", digest: "x", revision: 1, comments: [{ text: {} }] }] }),
  ],
  ["edits of no article", "e7.json", json({ schema: EDITS.schema, edits: [] })],
  ["a document without languages", "d1.json", json({ ...DOCUMENT, blocks: [] })],
  ["a document with a segment of numbers", "d2.json", document({ id: "s1", source: 1, target: 2 })],
  [
    "a document with codes that are none",
    "d3.json",
    document({ id: "s1", source: "a", target: "b", codes: [{ kind: "__proto__", number: 1e9 }] }),
  ],
  ["a picture", "bilde.json", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  ["JSON in UTF-16 that is cut", "halv.json", utf16('\ufeff[{"a').subarray(0, -1)],
];

/** A zip entry that says it holds less, or more, than it does. */
const ZEROS = new Uint8Array(40_000_000);
const deep = (tag: string) => `<${tag}>`.repeat(50_000);

function word(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

const TABLE = WORD("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hei</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

const ZIP_FILES: readonly HostileFile[] = [
  ["a Word file that is none", "hei.docx", "Hei"],
  ["an empty Word file", "tom.docx", ""],
  ["a cut Word file", "kutt.docx", word({ "word/document.xml": TABLE }).slice(0, -20)],
  ["a Word file without a table", "brev.docx", word({ "word/document.xml": WORD("<w:p/>") })],
  ["a Word file with another table", "tabell.docx", word({ "word/document.xml": TABLE })],
  ["a zip without a document", "pakke.docx", word({ "hei.txt": "Hei" })],
  ["a Word bomb", "bombe.docx", word({ "word/document.xml": ZEROS })],
  ["a Word file with entities", "ent.docx", word({ "word/document.xml": `<!DOCTYPE w [${BOMB}]>${TABLE}` })],
  ["a Word file that is deep and cut", "dyp.docx", word({ "word/document.xml": deep("a") })],
  ["a path out of the folder", "ut.docx", word({ "../../word/document.xml": TABLE })],
  ["a project that is no zip", "hei.zip", "Hei"],
  ["a project without a memory", "tom.zip", word({ "omegat.project": "<omegat/>" })],
  ["a project bomb", "bombe.zip", word({ "p/omegat/project_save.tmx": ZEROS })],
  [
    "a project with two memories",
    "to.zip",
    word({ "a/omegat/project_save.tmx": "<tmx/>", "b/omegat/project_save.tmx": "<tmx/>" }),
  ],
  ["a cut project", "kutt.zip", word({ "omegat/project_save.tmx": "<tmx/>" }).slice(0, -9)],
  [
    "a project with a cut memory",
    "kutt2.zip",
    word({ "omegat/project_save.tmx": UNIT.tmx("a").slice(0, -9) }),
  ],
  ["deflated bytes without a zip", "rå.zip", deflateRawSync(Buffer.from("Hei"))],
];

const TEXT_FILES: readonly HostileFile[] = [
  ["Markdown without a table", "notat.md", "# Notat\n\nHei.\n"],
  ["Markdown of NULs", "nul.md", new Uint8Array(4_000)],
  ["an empty Markdown", "tom.md", ""],
  ["a table of one column", "en.tsv", "Hei\nHa\n"],
  ["a picture", "bilde.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
];

const LARGE_FILES: readonly HostileFile[] = [
  ["a million units", "million.xlf", XLIFF('<trans-unit id="s1"/>'.repeat(1_000_000))],
  ["a million units", "million.tmx", TMX("<tu><seg/></tu>".repeat(1_000_000))],
  ["100 MB of text", "stor.xlf", new Uint8Array(100_000_000).fill(0x61)],
  ["100 MB of text", "stor.json", new Uint8Array(100_000_000).fill(0x20)],
];

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...xmlFiles("xlf"),
  ...xmlFiles("2.xlf"),
  ...xmlFiles("tmx"),
  ...JSON_FILES,
  ...ZIP_FILES,
  ...TEXT_FILES,
  ...LARGE_FILES,
];

/** Files that are sound, if odd: with what becomes of their one unit. */
export const ODD_FILES: readonly (readonly [...HostileFile, kinds: readonly string[]])[] = [
  ["UTF-16 with a mark", "merke.xlf", utf16(`\ufeff${UNIT.xlf("Closing")}`), ["changed"]],
  ["UTF-16 without one", "uten.xlf", utf16(UNIT.xlf("Closing")), ["changed"]],
  [
    "Latin-1 that says so",
    "latin.xlf",
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${UNIT.xlf("Closing")}`, "latin1"),
    ["changed"],
  ],
  ["UTF-16 TMX", "merke.tmx", utf16(`\ufeff${UNIT.tmx("Closing")}`), ["changed"]],
  [
    "a huge attribute",
    "stor.xlf",
    UNIT.xlf("Closing").replace('id="s1"', `id="s1" resname="${"x".repeat(4_000_000)}"`),
    ["changed"],
  ],
  [
    "tags within tags",
    "dyp.xlf",
    UNIT.xlf(`${'<g id="1">'.repeat(20_000)}Closing${"</g>".repeat(20_000)}`),
    ["unmatched"],
  ],
  [
    "prototype keys",
    "proto.json",
    '{"schema":"bitekst/edits/1","document":"__proto__","__proto__":{"x":1},"edits":[{"segment":"constructor","digest":"__proto__","revision":1,"target":"Closing"}]}',
    ["unmatched"],
  ],
  [
    "another article",
    "annen.xlf",
    UNIT.xlf("Closing")
      .replaceAll("Brua stenges", "Ferja går")
      .replace("bru.txt", "ferje.txt")
      .replace("s1", "x9"),
    ["unmatched"],
  ],
];
