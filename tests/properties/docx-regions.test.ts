import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutCodes } from "../../src/model/code-characters.ts";
import type { BilingualDocument, SegmentedDocument } from "../../src/model/document.ts";
import { checkXml } from "../../src/readers/docx/check-xml.ts";
import { docxText } from "../../src/readers/docx/docx-text.ts";
import { readStyleKinds } from "../../src/readers/docx/style-kinds.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { textBox } from "../support/boxed-docx.ts";
import { checkRegions } from "../support/check-regions.ts";
import { documentXml, paragraph, run } from "../support/make-docx.ts";

const plain = fc
  .tuple(
    fc.constantFrom("Brua", " åpner", " i mai.", " ", "Nei! ", "– Ja", " &amp; ", "&lt;3", "😀", "\uE001"),
    fc.constantFrom("", "<w:b/>", "<w:i/>", '<w:lang w:val="nb-NO"/>'),
  )
  .map(([text, properties]) => run(text, properties));
const mark = fc.constantFrom(
  "<w:r><w:tab/></w:r>",
  "<w:r><w:br/></w:r>",
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:bookmarkStart w:id="1" w:name="a"/>',
  '<w:bookmarkEnd w:id="1"/>',
  '<w:proofErr w:type="spellStart"/>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:instrText> HYPERLINK "a" </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:del w:id="3"><w:r><w:delText>bort</w:delText></w:r></w:del>',
);
const inline = fc.array(fc.oneof({ weight: 3, arbitrary: plain }, mark), { maxLength: 6 });
const around = fc
  .tuple(fc.constantFrom("w:hyperlink", "w:ins", "w:smartTag", "w:sdt"), inline)
  .map(([name, inside]) =>
    name === "w:sdt"
      ? `<w:sdt><w:sdtPr/><w:sdtContent>${inside.join("")}</w:sdtContent></w:sdt>`
      : `<${name}>${inside.join("")}</${name}>`,
  );
const box = inline.map((inside) => textBox(paragraph("", ...inside)));
const anyBody = fc
  .array(
    fc
      .array(fc.oneof({ weight: 3, arbitrary: plain }, mark, around, box), { maxLength: 8 })
      .map((runs) => paragraph("", ...runs)),
    { maxLength: 3 },
  )
  .map((paragraphs) => documentXml(paragraphs.join("")));

function segmented(xml: string): SegmentedDocument {
  const { text, regions } = docxText(xml, readStyleKinds());
  return segmentDocument(
    { name: "a.docx", format: "docx", encoding: "utf-8", text, regions },
    { language: "nb" },
  );
}

function english(document: SegmentedDocument, targetOf: (source: string) => string): string {
  const blocks = document.blocks.map(({ segments, ...block }) => ({
    ...block,
    units: segments.map((segment) => ({
      segment,
      target: targetOf(segment.source),
      state: "final" as const,
      origin: "human" as const,
    })),
  }));
  const { name, format } = document;
  const bilingual: BilingualDocument = {
    name,
    format,
    languages: { source: "nb", target: "en-GB" },
    blocks,
    findings: [],
  };
  return englishWriter.write(bilingual, document.text);
}

const shown = (xml: string) =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text]) => text).join("");

test("whatever stands in a paragraph, regions keep their promises and all text stays", () => {
  fc.assert(
    fc.property(anyBody, (xml) => {
      const { text, regions } = docxText(xml, readStyleKinds());
      checkXml("a.docx", text);
      checkRegions(text, regions);
      expect(shown(text)).toBe(shown(xml));
      expect(shown(english(segmented(xml), (source) => source))).toBe(shown(xml));
    }),
  );
});

test.each<[string, (source: string) => string]>([
  ["as they were", (source) => `${source} så`],
  ["lost", (source) => `${withoutCodes(source)} så`],
  ["the other way about", (source) => [...`${source} så`].reverse().join("")],
  ["half lost", (source) => `${source.replace(/[\uE100-\uE1FF]/g, "")} så`],
])("codes %s: the English is sound XML", (_, targetOf) => {
  fc.assert(
    fc.property(anyBody, (xml) => {
      checkXml("a.docx", english(segmented(xml), targetOf));
    }),
  );
});
