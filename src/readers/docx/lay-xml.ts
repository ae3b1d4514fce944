import { listTokens, type XmlToken } from "../../formats/docx/list-tokens.ts";
import type { BlockKind } from "../../model/block.ts";
import type { Run } from "../regions/piece.ts";
import { isDeleted } from "./is-deleted.ts";
import { joinFields } from "./join-fields.ts";
import { layParagraph } from "./lay-paragraph.ts";
import { childrenOf, type Element, nameOf, outerXml, readParagraph } from "./read-paragraph.ts";
import { isNumbered, type StyleKinds } from "./style-kinds.ts";
import type { TextOutput } from "./text-output.ts";

export interface LayPlace {
  readonly output: TextOutput;
  readonly styleKinds: StyleKinds;
  /** How many paragraphs with a text box are around it. */
  readonly depth?: number;
}

/** Word lets no text box stand in another. */
const MOST_BOXES = 4;
const BOX = "<w:txbxContent";

/**
 * Writes XML with its paragraphs laid out anew and gives their runs, a paragraph's before those of the text boxes in
 * it. Of a box that is there twice, for new and for old programs, the old one stays as it is.
 */
export function layXml(xml: string, place: LayPlace): readonly Run[] {
  const { output, styleKinds, depth = 0 } = place;
  const tokens = listTokens(xml);
  const runs: Run[] = [];
  const choices: number[] = [];
  let cells = 0;
  let copied = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, name, start, end, last } = tokens[at] as XmlToken;
    if (name === "w:tc" && kind !== "empty") cells += kind === "open" ? 1 : -1;
    if (name === "mc:Choice" && kind === "open") choices.push(start);
    if (name === "mc:Fallback" && kind === "open") {
      const choice = choices.pop() ?? start;
      if (xml.slice(choice, start).includes(BOX)) at = last;
    }
    if (kind === "open" && isDeleted({ xml, tokens, at })) {
      output.add(xml.slice(copied, start));
      copied = tokens[last]?.end ?? copied;
      at = last;
      continue;
    }
    if (name !== "w:p" || kind !== "open") continue;
    const paragraph: Element = { xml, tokens, at };
    output.add(xml.slice(copied, end));
    const properties = propertiesOf(paragraph);
    output.add(properties);
    const boxed: Run[] = [];
    const addMarkup = (markup: string) => {
      if (!markup.includes(BOX) || depth >= MOST_BOXES) output.add(markup);
      else boxed.push(...layXml(markup, { ...place, depth: depth + 1 }));
    };
    const pieces = layParagraph(joinFields(readParagraph(paragraph)), { output, addMarkup });
    runs.push(
      { kind: kindOf(properties, { styleKinds, isCell: cells > 0 }), form: "docx", pieces },
      ...boxed,
    );
    copied = tokens[last]?.start ?? copied;
    at = last;
  }
  output.add(xml.slice(copied));
  return runs;
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
