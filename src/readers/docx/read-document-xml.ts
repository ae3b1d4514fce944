import type { TextPart } from "../../formats/docx/text-parts.ts";
import {
  mainPartOf,
  PACKAGE_RELATIONS,
  relationsOf,
  sideParts,
  stylesPartOf,
} from "../../formats/docx-parts.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { checkXml } from "./check-xml.ts";
import { docxTrouble } from "./docx-trouble.ts";
import { openPackage } from "./open-package.ts";

export interface DocumentXml {
  /** Sound XML without a document type. */
  readonly xml: string;
  readonly styles: string | undefined;
  /** Notes, headers and footers. */
  readonly others: readonly TextPart[];
}

const SIDE_ROOT = /^w:(?:footnotes|endnotes|hdr|ftr)$/;

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
  const relations = part(relationsOf(mainPart)) ?? "";
  const styles = stylesPartOf(relations, mainPart) ?? "word/styles.xml";
  const others = sideParts(relations, mainPart).flatMap((name) => {
    const text = part(name);
    if (text === undefined) return [];
    checkXml(file.name, text, SIDE_ROOT);
    return [{ name, text }];
  });
  return { xml, styles: part(styles), others };
}
