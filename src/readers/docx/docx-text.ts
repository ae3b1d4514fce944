import type { BlockKind } from "../../model/block.ts";
import type { SourceRegion } from "../../model/source-region.ts";
import { buildRegions } from "../regions/build-regions.ts";
import type { Run } from "../regions/piece.ts";
import { joinFields } from "./join-fields.ts";
import { layParagraph } from "./lay-paragraph.ts";
import { listTokens, type XmlToken } from "./list-tokens.ts";
import { childrenOf, type Element, nameOf, outerXml, readParagraph } from "./read-paragraph.ts";
import { isNumbered, type StyleKinds } from "./style-kinds.ts";
import { TextOutput } from "./text-output.ts";

export interface DocxText {
  /** The part's XML, each paragraph with text laid out anew (`layParagraph`), all else as it is written. */
  readonly text: string;
  readonly regions: readonly SourceRegion[];
}

/**
 * The texts of a document's body: paragraphs, lists, tables. Tracked changes are taken as accepted, runs that only
 * the editor's bookkeeping divides are joined. What stands in pictures and text boxes stays as it is.
 */
export function docxText(xml: string, styleKinds: StyleKinds): DocxText {
  const tokens = listTokens(xml);
  const output = new TextOutput();
  const runs: Run[] = [];
  let cells = 0;
  let copied = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, name, last } = tokens[at] as XmlToken;
    if (name === "w:tc" && kind !== "empty") cells += kind === "open" ? 1 : -1;
    if (name !== "w:p" || kind !== "open") continue;
    const paragraph: Element = { xml, tokens, at };
    output.add(xml.slice(copied, tokens[at]?.end));
    const properties = propertiesOf(paragraph);
    output.add(properties);
    const pieces = layParagraph(joinFields(readParagraph(paragraph)), output);
    runs.push({ kind: kindOf(properties, { styleKinds, isCell: cells > 0 }), form: "docx", pieces });
    copied = tokens[last]?.start ?? copied;
    at = last;
  }
  output.add(xml.slice(copied));
  const text = output.toString();
  return { text, regions: runs.flatMap((run) => buildRegions(text, run)) };
}

/** Records of changes to the paragraph itself. */
const FORMER = /<w:[pr]PrChange\b[\s\S]*?<\/w:[pr]PrChange>|<w:(?:ins|del|moveFrom|moveTo)\b[^<>]*\/>/g;

function propertiesOf(paragraph: Element): string {
  const properties = childrenOf(paragraph).find((child) => nameOf(child) === "w:pPr");
  return properties === undefined ? "" : outerXml(properties).replace(FORMER, "");
}

interface Place {
  readonly styleKinds: StyleKinds;
  readonly isCell: boolean;
}

function kindOf(properties: string, { styleKinds, isCell }: Place): BlockKind {
  const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1];
  const kind = style === undefined ? undefined : styleKinds(style);
  if (kind === "code") return kind;
  if (isCell) return "table-cell";
  if (kind !== undefined) return kind;
  if (/<w:outlineLvl w:val="[0-8]"/.test(properties)) return "heading";
  return isNumbered(properties) ? "list-item" : "paragraph";
}
