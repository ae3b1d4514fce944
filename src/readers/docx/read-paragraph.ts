import type { XmlToken } from "../../formats/docx/list-tokens.ts";
import { decodeEntities } from "../regions/decode-entities.ts";
import type { Shown } from "../regions/piece.ts";
import type { FieldItem, ParagraphItem } from "./paragraph-item.ts";

/** An element by the index of its token. */
export interface Element {
  readonly xml: string;
  readonly tokens: readonly XmlToken[];
  readonly at: number;
}

/** Deleted, or the editor's bookkeeping: nothing of it is kept. */
const LEFT_OUT =
  /^w:(?:del|moveFrom|pPr|proofErr|moveFromRange(?:Start|End)|moveToRange(?:Start|End)|smartTagPr|customXmlPr|(?:customXml)?(?:Ins|Del)Range(?:Start|End))$/;
/** Wrapped around runs, of which only the runs are kept: inserted text is text. */
const UNWRAPPED = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);

/** What a `<w:p>` holds: tracked changes taken as accepted, marks of spelling and saving left out. */
export function readParagraph(paragraph: Element): readonly ParagraphItem[] {
  return withoutLastPlace(childrenOf(paragraph).flatMap(readChild));
}

/** Where Word was last left is a bookmark of nobody's. */
function withoutLastPlace(items: readonly ParagraphItem[]): readonly ParagraphItem[] {
  const marks = items.filter((item) => item.kind === "mark");
  const start = marks.find(({ xml }) => /\sw:name="_GoBack"/.test(xml));
  const id = start && / w:id="[^"]*"/.exec(start.xml)?.[0];
  if (id === undefined) return items;
  const end = marks.find(({ xml }) => /^<w:bookmarkEnd\b/.test(xml) && xml.includes(id));
  return end === undefined ? items : items.filter((item) => item !== start && item !== end);
}

/** The elements right inside an element. */
export function childrenOf({ xml, tokens, at }: Element): readonly Element[] {
  const children: Element[] = [];
  const last = tokens[at]?.last ?? at;
  for (let index = at + 1; index < last; index = (tokens[index]?.last ?? index) + 1) {
    const kind = tokens[index]?.kind;
    if (kind === "open" || kind === "empty") children.push({ xml, tokens, at: index });
  }
  return children;
}

export function nameOf({ tokens, at }: Element): string {
  return tokens[at]?.name ?? "";
}

/** An element with all in it, as it is written. */
export function outerXml({ xml, tokens, at }: Element): string {
  const token = tokens[at];
  return token === undefined ? "" : xml.slice(token.start, tokens[token.last]?.end);
}

function readChild(element: Element): readonly ParagraphItem[] {
  const name = nameOf(element);
  if (LEFT_OUT.test(name)) return [];
  if (UNWRAPPED.has(name)) return readParagraph(element);
  switch (name) {
    case "w:r":
      return readRun(element);
    case "w:hyperlink":
      return [tagItem(element, "open"), ...readParagraph(element), tagItem(element, "close")];
    case "w:fldSimple":
      return [{ kind: "mark", xml: outerXml(element), shows: "text" }];
    case "w:sdt":
      return readControl(element);
    default:
      return readMark(element);
  }
}

function tagItem({ xml, tokens, at }: Element, kind: "open" | "close"): ParagraphItem {
  const token = tokens[kind === "open" ? at : (tokens[at]?.last ?? at)];
  return { kind, xml: xml.slice(token?.start, token?.end) };
}

/** A content control is kept around its text. */
function readControl(element: Element): readonly ParagraphItem[] {
  const content = childrenOf(element).find((child) => nameOf(child) === "w:sdtContent");
  if (content === undefined) return [{ kind: "mark", xml: outerXml(element), shows: "nothing" }];
  const { xml, tokens, at } = element;
  const [outer, inner] = [tokens[at], tokens[content.at]];
  return [
    { kind: "open", xml: xml.slice(outer?.start, inner?.end) },
    ...readParagraph(content),
    { kind: "close", xml: xml.slice(tokens[inner?.last ?? 0]?.start, tokens[outer?.last ?? 0]?.end) },
  ];
}

function readMark(element: Element): readonly ParagraphItem[] {
  const shows = nameOf(element).startsWith("m:") ? "text" : "nothing";
  return [{ kind: "mark", xml: outerXml(element), shows }];
}

/** Records of how the format was before. */
const FORMER = /<w:rPrChange\b[\s\S]*?<\/w:rPrChange>|<w:(?:ins|del|moveFrom|moveTo)\b[^<>]*\/>/g;
const CODE_STYLE = /<w:rStyle w:val="(?:HTML-?(?:Code|kode|Kode)|VerbatimChar|Kode\w*|Code\w*|SourceText)"/;

function readRun(element: Element): readonly ParagraphItem[] {
  const children = childrenOf(element);
  const properties = children.find((child) => nameOf(child) === "w:rPr");
  const run = properties === undefined ? "" : outerXml(properties).replace(FORMER, "");
  return children.filter((child) => child !== properties).flatMap((child) => readInRun(child, run));
}

function readInRun(element: Element, run: string): readonly ParagraphItem[] {
  const xml = outerXml(element);
  switch (nameOf(element)) {
    case "w:t":
      return readText(element, run);
    case "w:noBreakHyphen":
      return [{ kind: "text", text: "\u2011", run }];
    case "w:softHyphen":
      return [{ kind: "text", text: "\u00ad", run }];
    case "w:tab":
    case "w:ptab":
    case "w:cr":
      return [{ kind: "break", xml, run }];
    case "w:br":
      return /\sw:type="(?:page|column)"/.test(xml)
        ? [{ kind: "object", xml, run, shows: "nothing" }]
        : [{ kind: "break", xml, run }];
    case "w:fldChar":
      return fieldItems(xml, run);
    case "w:instrText":
      return [{ kind: "field", turn: "instruction", xml, run }];
    case "w:delText":
    case "w:delInstrText":
    case "w:lastRenderedPageBreak":
      return [];
    case "w:sym":
      return [{ kind: "object", xml, run, shows: "text" }];
    default:
      return [{ kind: "object", xml, run, shows: "picture" }];
  }
}

function readText(element: Element, run: string): readonly ParagraphItem[] {
  const { xml, tokens, at } = element;
  const [first, last] = [tokens[at], tokens[tokens[at]?.last ?? at]];
  if (first === undefined || first.kind === "empty") return [];
  const shows: Shown = /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(run) ? "nothing" : "text";
  const raw = xml.slice(first.end, last?.start);
  if (shows === "nothing" || CODE_STYLE.test(run) || raw.includes("<"))
    return [{ kind: "object", xml: outerXml(element), run, shows }];
  const { text } = decodeEntities(raw, { start: 0, end: raw.length, place: "markdown" });
  const isKept = /\sxml:space\s*=\s*["']preserve/.test(xml.slice(first.start, first.end));
  const shown = isKept ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return shown === "" ? [] : [{ kind: "text", text: shown, run }];
}

function fieldItems(xml: string, run: string): readonly ParagraphItem[] {
  const turn = /\sw:fldCharType="(begin|separate|end)"/.exec(xml)?.[1] as FieldItem["turn"] | undefined;
  return turn === undefined
    ? [{ kind: "object", xml, run, shows: "nothing" }]
    : [{ kind: "field", turn, xml, run }];
}
