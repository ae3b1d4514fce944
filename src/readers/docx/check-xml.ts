import { SaxesParser } from "saxes";
import { docxTrouble } from "./docx-trouble.ts";

/** UTF-16 units that are parsed at a time. */
const PIECE = 65_536;
/** Elements in one another: ten tables in each other's cells, with text boxes in them, are not half of it. */
const DEEPEST = 500;

/**
 * Makes sure that a document's text is sound XML without declarations of its own, so that from here on tags
 * can be told by their signs alone. `root`: what the whole of it may be called.
 * @throws PipelineError `document-unreadable`
 */
export function checkXml(name: string, xml: string, root = /^w:document$/): void {
  const parser = new SaxesParser();
  let isFirst = true;
  let depth = 0;
  parser.on("error", (cause) => {
    const state = `its XML is broken at line ${parser.line}, column ${Math.max(1, parser.column)}`;
    throw docxTrouble(name, state, { cause });
  });
  parser.on("doctype", () => {
    throw docxTrouble(name, "its XML has a document type of its own, which is not read");
  });
  parser.on("processinginstruction", ({ target }) => {
    if (target.startsWith("bitekst")) throw docxTrouble(name, "its XML has marks that only bitekst makes");
  });
  parser.on("opentagstart", (tag) => {
    if (isFirst && !root.test(tag.name)) throw docxTrouble(name, "it is no Word document");
    isFirst = false;
    depth += 1;
    if (depth > DEEPEST)
      throw docxTrouble(name, `elements of its XML lie in one another more than ${DEEPEST} deep`);
  });
  parser.on("closetag", () => {
    depth -= 1;
  });
  for (let start = 0; start < xml.length; start += PIECE) parser.write(xml.slice(start, start + PIECE));
  parser.close();
}
