import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocxTable } from "../../../src/readers/docx-table/read-docx-table.ts";
import { docxTable } from "../../../src/writers/docx-table/docx-table.ts";
import { sampleSheet } from "../../support/sample-sheet.ts";

const WRITTEN = docxTable(sampleSheet());

/** The written file with its document changed, as by a word processor. */
function changed(change: (xml: string) => string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = unzipSync(WRITTEN);
  const document = strToU8(change(strFromU8(parts["word/document.xml"] ?? new Uint8Array())));
  const others = Object.fromEntries(Object.entries(more).map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...parts, "word/document.xml": document, ...others });
}

function targetsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { edits } = readDocxTable("ferja.docx", bytes);
  return Object.fromEntries(edits.map(({ segment, target }) => [segment, target]));
}

const INS = '<w:ins w:id="1" w:author="Ola Nordmann" w:date="2026-11-02T10:00:00Z">';
const DEL = '<w:del w:id="2" w:author="Kari" w:date="2026-11-02T10:00:00Z">';
const run = (text: string, element = "t") => `<w:r><w:${element}>${text}</w:${element}></w:r>`;

describe("a review table that comes back as it went out", () => {
  test("gives every segment with its revision, digest, state and comment", () => {
    const { edits, ...read } = readDocxTable("ferja.docx", WRITTEN);
    expect(edits.map(({ source }) => source)).toEqual([
      "Ferja gikk på grunn",
      "Les <x1>hele saken</x1> & mer.",
      "– Vi er glade, sier kapteinen.",
      "007 passasjerer\tvar om bord.",
      "Det skal gå bra.",
    ]);
    expect({ ...read, edits: edits.map(({ source: _, ...edit }) => edit) }).toEqual({
      document: "seeds/ferja.txt",
      edits: [
        { segment: "s1", revision: 3, digest: "dig-s1_AbC", target: "Ferry ran aground", state: "final" },
        {
          segment: "s2",
          revision: 1,
          digest: "dig-s2_AbC",
          target: "Read <x1>the whole story</x1> &amp; more.",
          state: "translated",
          comment: "kari: Er «saken» riktig?",
        },
        {
          segment: "s3",
          revision: 2,
          digest: "dig-s3_AbC",
          target: "",
          state: "rejected",
          reject: "language",
        },
        {
          segment: "s4",
          revision: 1,
          digest: "dig-s4_AbC",
          target: "007 passengers\nwere on board.",
          state: "reviewed",
        },
        {
          segment: "s5",
          revision: 1,
          digest: "dig-s5_AbC",
          target: "It should be fine.",
          state: "translated",
        },
      ],
      notes: [],
    });
  });
});

describe("tracked changes", () => {
  const tracked = changed((xml) =>
    xml.replace(
      /<w:r>(?:(?!<w:r>).)*Ferry ran aground<\/w:t><\/w:r>/su,
      `${run("The ")}${INS}${run("ferry")}</w:ins>${DEL}${run("boat", "delText")}${run("båten")}</w:del>${run(" ran aground")}`,
    ),
  );

  test("insertions are taken, deletions are not, whichever element their text stands in", () => {
    expect(targetsOf(tracked).s1).toBe("The ferry ran aground");
  });

  test("who made them is said", () => {
    expect(readDocxTable("ferja.docx", tracked).notes).toEqual([
      "changes were tracked by Ola Nordmann, Kari; they are taken as accepted",
    ]);
  });

  test("a paragraph whose mark was deleted goes on in the next one, other paragraphs are lines", () => {
    const paragraphs = (properties: string) =>
      changed((xml) =>
        xml.replace(
          /<w:p><w:r>(?:(?!<w:p>).)*It should be fine\.<\/w:t><\/w:r><\/w:p>/su,
          `<w:p>${properties}${run("It will ")}</w:p><w:p>${run("be fine.")}</w:p>`,
        ),
      );
    expect(targetsOf(paragraphs("")).s5).toBe("It will \nbe fine.");
    const joined = paragraphs(`<w:pPr><w:rPr>${DEL.replace(">", "/>")}</w:rPr></w:pPr>`);
    expect(targetsOf(joined).s5).toBe("It will be fine.");
  });

  test("a row that was deleted is not taken, and counted", () => {
    const { edits, notes } = readDocxTable(
      "ferja.docx",
      changed((xml) =>
        xml.replace(
          /<w:trPr><w:cantSplit\/>(<\/w:trPr>)(?=(?:(?!<w:tr>).)*<w:t[^>]*>s3<)/su,
          `<w:trPr>${DEL}</w:del>$1`,
        ),
      ),
    );
    expect(edits.map(({ segment }) => segment)).toEqual(["s1", "s2", "s4", "s5"]);
    expect(notes.at(-1)).toBe("1 row of the table without a segment's id, or deleted, not taken");
  });
});

describe("what people and word processors do to a table", () => {
  test("a remark in the margin is a comment", () => {
    const bytes = changed(
      (xml) => xml.replace(/(Ferry ran aground<\/w:t>)/u, '$1</w:r><w:r><w:commentReference w:id="7"/>'),
      {
        "word/comments.xml": `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Kari"><w:p>${run("Båt eller ferje?")}</w:p></w:comment></w:comments>`,
      },
    );
    expect(readDocxTable("ferja.docx", bytes).edits[0]?.comment).toBe("Båt eller ferje?");
  });

  test.each([
    ["OK", "final"],
    [" Godkjent ", "final"],
    ["Needs  work", "rejected"],
    ["Approved", "final"],
  ])("state %j is %s", (word, state) => {
    const bytes = changed((xml) => xml.replace(">machine<", `>${word}<`));
    expect(readDocxTable("ferja.docx", bytes).edits[1]?.state).toBe(state);
  });

  test("a word that is no state is said, not guessed at", () => {
    const read = readDocxTable(
      "ferja.docx",
      changed((xml) => xml.replace(">machine<", ">kanskje<")),
    );
    expect(read.edits[1]).not.toHaveProperty("state");
    expect(read.notes).toEqual(['s2: "kanskje" is no state; write approved, reviewed or needs work']);
  });

  test("columns are found by their names, and a hidden mark may be lost", () => {
    const bytes = changed((xml) => xml.replace(/<w:r><w:rPr><w:noProof\/>.*?<\/w:r>/gu, ""));
    expect(readDocxTable("ferja.docx", bytes).edits[0]).toEqual({
      segment: "s1",
      source: "Ferja gikk på grunn",
      target: "Ferry ran aground",
      state: "final",
    });
  });
});

describe("files that are no review table are told in one line", () => {
  const many = Object.fromEntries(
    Array.from({ length: 5_001 }, (_, index) => [`a${index}`, new Uint8Array()]),
  );
  test.each([
    ["nothing", new Uint8Array(), /the file is empty/],
    ["text", strToU8("Ferja gikk på grunn"), /no Word document/],
    ["an old Word file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /old Word file/],
    ["half a file", WRITTEN.slice(0, WRITTEN.length / 2), /broken or cut short/],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), /without word\/document\.xml/],
    [
      "no table",
      changed((xml) => xml.replace(/<w:tbl>.*<\/w:tbl>/su, "")),
      /no table in it begins with id, source, target/,
    ],
    ["broken XML", changed((xml) => xml.replace("</w:tbl>", "")), /its XML is broken at line/],
    [
      "declarations",
      changed((xml) => xml.replace("<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
      /which is not read/,
    ],
    ["a zip bomb", zipSync({ "word/document.xml": new Uint8Array(2 ** 22) }), /more than 300 times/],
    ["a great many parts", zipSync(many), /more than 5000 parts/],
  ])("%s", (_, bytes, message) => {
    expect(() => readDocxTable("ferja.docx", bytes)).toThrow(message);
    expect(() => readDocxTable("ferja.docx", bytes)).toThrow(/^Cannot read "ferja\.docx": [^\n]+[^.\n]$/u);
  });

  test("a part that says it is small and is not fills no memory", () => {
    const bytes = zipSync({ "word/document.xml": new Uint8Array(2 ** 22) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 1_000, true);
    expect(() => readDocxTable("ferja.docx", bytes)).toThrow(/Cannot read "ferja\.docx"/);
  });
});
