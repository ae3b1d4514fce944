import { type Zippable, zipSync } from "fflate";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Norwegian and English names, as Word with a Norwegian interface writes them. */
export const STYLES = `${DECLARATION}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nb-NO" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Avisingress"><w:name w:val="Avisens ingress"/><w:basedOn w:val="Ingress"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Ingress"><w:name w:val="Ingress"/></w:style><w:style w:type="paragraph" w:styleId="Listeavsnitt"><w:name w:val="List Paragraph"/></w:style><w:style w:type="paragraph" w:styleId="Sitat"><w:name w:val="Quote"/></w:style><w:style w:type="paragraph" w:styleId="Bildetekst"><w:name w:val="caption"/></w:style></w:styles>`;

/** A document's XML around what stands in its body. */
export function documentXml(body: string): string {
  return `${DECLARATION}<w:document ${W} ${R}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  /** Of the document's part; default: around the body. */
  readonly xml?: string;
  readonly others?: Readonly<Record<string, Uint8Array | string>>;
}

/** A DOCX file of the few parts that every program writes. */
export function makeDocx({
  body,
  styles = STYLES,
  xml = documentXml(body),
  others = {},
}: DocxParts): Uint8Array {
  const parts: Record<string, Uint8Array | string> = {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    "_rels/.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": xml,
    "word/_rels/document.xml.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/styles" Target="styles.xml"/><Relationship Id="rId5" Type="${TYPES}/hyperlink" Target="https://example.no/sak" TargetMode="External"/></Relationships>`,
    "word/styles.xml": styles,
    ...others,
  };
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    packed[name] = [bytes, { mtime: new Date(2024, 4, 6) }];
  }
  return zipSync(packed);
}

/** `<w:p>`: a style's id, then runs. */
export function paragraph(style: string, ...runs: readonly string[]): string {
  const properties = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p w:rsidR="00A77427">${properties}${runs.join("")}</w:p>`;
}

/** `<w:r>`: text, then the properties of the run. */
export function run(text: string, properties = ""): string {
  const rPr = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r w:rsidR="00B11111">${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
