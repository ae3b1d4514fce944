import type { BlockKind } from "../../model/block.ts";
import type { AlonePiece, Piece, Run } from "../regions/piece.ts";
import { isKeptAsItIs } from "./article/is-left-out.ts";
import type { Scope } from "./article/page-scope.ts";
import { nameKind } from "./name-kind.ts";
import { INLINE, OPAQUE } from "./page/element-names.ts";
import type { Token } from "./page/list-tokens.ts";
import { type Element, isElement, type TextNode, upwards } from "./page/page-node.ts";
import { readTexts, type TextPart } from "./page/read-texts.ts";

interface Page {
  readonly tokens: readonly Token[];
  readonly scope: Scope;
}

/** A block being read; its kind is what its texts agree on, else what the element around it says. */
interface OpenRun {
  kind: BlockKind | undefined;
  readonly pieces: Piece[];
}

/** What a token is to the text around it, in running order: pieces of it, ends of blocks. */
type Meaning = readonly (Piece | "boundary")[];

/** The article's blocks, in running order: whatever stands between two tags that are not of running text. */
export function cutBlocks(source: string, page: Page): readonly Run[] {
  const runs: OpenRun[] = [{ kind: undefined, pieces: [] }];
  for (const [token, each] of meaningsOf(source, page)) {
    const run = runs.at(-1);
    if (each === "boundary" || run === undefined) {
      runs.push({ kind: undefined, pieces: [] });
    } else {
      run.pieces.push(each);
      if (token.kind === "text") run.kind = kindOf(token.node, run.kind);
    }
  }
  return runs.map(({ kind = "paragraph", pieces }) => ({ kind, form: "html-text", pieces }));
}

function* meaningsOf(source: string, { tokens, scope }: Page): Generator<[Token, Meaning[number]]> {
  const texts = readTexts(source, tokens);
  let passed = 0;
  for (const token of tokens) {
    if (token.start < passed) continue;
    const opaque = token.kind === "start" ? opaquePiece(token.element) : undefined;
    passed = opaque?.end ?? passed;
    const meaning = opaque ? [opaque] : meaningOf(source, token, { texts, scope });
    for (const each of meaning) yield [token, each];
  }
}

/** An element that is one code with all in it: code, pictures, what is to be left as it is. */
function opaquePiece(element: Element): AlonePiece | undefined {
  const place = element.sourceCodeLocation;
  if (!place?.startTag || !place.endTag || !isInline(element.tagName)) return undefined;
  const shows = isKeptAsItIs(element) ? "text" : OPAQUE.get(element.tagName);
  if (shows === undefined) return undefined;
  return { kind: "alone", shows, start: place.startTag.startOffset, end: place.endTag.endOffset };
}

function meaningOf(
  source: string,
  token: Token,
  { texts, scope }: { readonly texts: ReadonlyMap<Token, readonly TextPart[]>; readonly scope: Scope },
): Meaning {
  switch (token.kind) {
    case "text":
      return isHeld(token.node, scope) ? piecesOf(source, texts.get(token)) : ["boundary"];
    case "comment":
      return [{ kind: "alone", shows: "nothing", start: token.start, end: token.end }];
    case "stray":
      return strayPieces(source, token);
    default:
      return tagPieces(token);
  }
}

function isHeld({ parentNode }: TextNode, scope: Scope): boolean {
  return isElement(parentNode) && scope.holds(parentNode);
}

function kindOf({ parentNode, value }: TextNode, before: BlockKind | undefined): BlockKind | undefined {
  if (!isElement(parentNode) || value.trim() === "") return before;
  const kind = nameKind(parentNode);
  if (before === undefined || before === kind) return kind;
  const around = [...upwards(parentNode)].find(({ tagName }) => !isInline(tagName));
  return around === undefined ? before : nameKind(around);
}

function piecesOf(source: string, parts: readonly TextPart[] = []): Meaning {
  return parts.length === 0
    ? ["boundary"]
    : parts.flatMap((part) => ("text" in part ? part : strayPieces(source, part)));
}

const STRAY_NAME = /^<\/?([a-z][^\s/>]*)/i;

/** A lone tag of running text is a code; anything else that the parser passed over ends the block. */
function strayPieces(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
): Meaning {
  const tag = source.slice(start, end);
  const name = STRAY_NAME.exec(tag)?.[1]?.toLowerCase();
  const isAlone = tag.endsWith(">") && tag.lastIndexOf("<") === 0;
  return isAlone && name !== undefined && isInline(name)
    ? [{ kind: "alone", shows: "nothing", start, end }]
    : ["boundary"];
}

function tagPieces({ element, kind, start, end }: Extract<Token, { element: Element }>): Meaning {
  const name = element.tagName;
  if (name === "br") return [{ kind: "break", start, end }];
  if (!isInline(name)) return ["boundary"];
  const isVoid = element.sourceCodeLocation?.endTag === undefined && element.childNodes.length === 0;
  if (isVoid) return [{ kind: "alone", shows: OPAQUE.get(name) ?? "nothing", start, end }];
  return [{ kind: kind === "start" ? "open" : "close", name, start, end }];
}

/** Custom elements are so in browsers unless a style says otherwise. */
function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes("-");
}
