import { mainPartOf, PACKAGE_RELATIONS, relationsOf, stylesPartOf } from "../../formats/docx-parts.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { checkXml } from "./check-xml.ts";
import { docxTrouble } from "./docx-trouble.ts";
import { openPackage } from "./open-package.ts";

export interface DocumentXml {
  /** Sound XML without a document type. */
  readonly xml: string;
  readonly styles: string | undefined;
}

/**
 * The parts of a DOCX file that its text is read from.
 * @throws PipelineError `document-unreadable`
 */
export function readDocumentXml(file: SourceFile): DocumentXml {
  const { part } = openPackage(file);
  const mainPart = mainPartOf(part(PACKAGE_RELATIONS) ?? "") ?? "word/document.xml";
  const xml = part(mainPart);
  if (xml === undefined) throw docxTrouble(file.name, "it is no Word document");
  checkXml(file.name, xml);
  const styles = stylesPartOf(part(relationsOf(mainPart)) ?? "", mainPart) ?? "word/styles.xml";
  return { xml, styles: part(styles) };
}
