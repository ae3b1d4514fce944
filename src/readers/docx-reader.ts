import type { SourceDocument } from "../model/document.ts";
import type { Reader, SourceFile } from "../ports/reader.ts";
import { emptyDocument } from "./empty-document.ts";

/**
 * Word documents, as Word, LibreOffice and Google Docs write them. The text is the XML of the document's body and
 * notes, laid out anew (`docxText`); the file itself is kept beside it, for the English one is made of its parts.
 */
export const docxReader: Reader = { format: "docx", extensions: [".docx"], read: readDocx };

async function readDocx(file: SourceFile): Promise<SourceDocument> {
  if (file.bytes.length === 0) throw emptyDocument(file.name);
  const { readDocumentXml } = await import("./docx/read-document-xml.ts");
  const { docxText } = await import("./docx/docx-text.ts");
  const { trackedBy } = await import("./docx/tracked-by.ts");
  const { readStyleKinds } = await import("./docx/style-kinds.ts");
  const { xml, styles, others } = readDocumentXml(file);
  const { text, regions } = docxText(xml, readStyleKinds(styles), others);
  if (regions.length === 0) throw emptyDocument(file.name);
  const tracked = trackedBy([xml, ...others.map((part) => part.text)]);
  return {
    name: file.name,
    format: "docx",
    text,
    encoding: "utf-8",
    regions,
    original: file.bytes,
    ...(tracked !== undefined && { tracked }),
  };
}
