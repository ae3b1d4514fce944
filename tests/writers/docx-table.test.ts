import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxTable } from "../../src/writers/docx-table/docx-table.ts";
import { sampleSheet } from "../support/sample-sheet.ts";

function documentOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

describe("the review table for Word", () => {
  const xml = documentOf(docxTable(sampleSheet()));

  test("the same sheet gives the same bytes, in every time zone", () => {
    const zone = process.env.TZ;
    const one = docxTable(sampleSheet());
    try {
      process.env.TZ = "Pacific/Auckland";
      expect(docxTable(sampleSheet())).toEqual(one);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test("holds title, notice, a head row that is repeated, and turns the page", () => {
    expect(xml).toContain("seeds/ferja.txt");
    expect(xml).toContain("not reviewed: 3 of 5 segments");
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:orient="landscape"');
  });

  test("each text bears its language, a segment's own before the article's", () => {
    const languages = [
      ...xml.matchAll(
        /<w:lang w:val="([^"]+)"\/><\/w:rPr><w:t xml:space="preserve">(Det skal|It should|Ferja)/g,
      ),
    ];
    expect(languages.map(([, tag, text]) => [text, tag])).toEqual([
      ["Ferja", "nb-NO"],
      ["Det skal", "nn-NO"],
      ["It should", "en-GB"],
    ]);
  });

  test("inline codes are XML to read and write, line feeds and tabs Word's own", () => {
    expect(xml).toContain("Les &lt;x1&gt;hele saken&lt;/x1&gt; &amp; mer.");
    expect(xml).toContain('007 passengers</w:t><w:br/><w:t xml:space="preserve">were on board.');
    expect(xml).toContain("007 passasjerer</w:t><w:tab/>");
  });

  test("what XML cannot hold is replaced, what looks like markup stays text", () => {
    const row = { source: "a\u0003b <w:p>", target: "]]></w:t>", state: "translated" } as const;
    const hostile = documentOf(docxTable(sampleSheet([row])));
    expect(hostile).toContain("a\u{FFFD}b &lt;w:p&gt;");
    expect(hostile).toContain("]]&gt;&lt;/w:t&gt;");
  });
});
