import { makeDocx, paragraph, run } from "./make-docx.ts";

const T = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${T}/${type}" Target="${target}"/>`;

/** A text box as Word writes it: for programs of today, and once more for older ones. */
export function textBox(...paragraphs: readonly string[]): string {
  const content = `<w:txbxContent>${paragraphs.join("")}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

export const SIDE_PARTS = ["word/footnotes.xml", "word/header1.xml", "word/footer1.xml"] as const;

/** A document with a footnote, a header and a footer around `body`. */
export function docxWithSides(body: string): Uint8Array {
  const relations = [
    relation("rId1", "styles", "styles.xml"),
    relation("rId2", "footnotes", "footnotes.xml"),
    relation("rId3", "footer", "footer1.xml"),
    relation("rId4", "header", "header1.xml"),
    relation("rId6", "header", "header2.xml"),
  ];
  const page = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return makeDocx({
    body,
    others: {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
      "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph("", "<w:r><w:footnoteRef/></w:r>", run(" Ifølge kommunen."))}</w:footnote></w:footnotes>`,
      "word/header1.xml": `<w:hdr ${W}>${paragraph("", run("Lokalavisa melder"))}</w:hdr>`,
      "word/header2.xml": `<w:hdr ${W}>${paragraph("", page)}</w:hdr>`,
      "word/footer1.xml": `<w:ftr ${W}>${paragraph("", run("Side "), page)}</w:ftr>`,
      "word/settings.xml": `<w:settings ${W}><w:themeFontLang w:val="nb-NO"/></w:settings>`,
    },
  });
}
