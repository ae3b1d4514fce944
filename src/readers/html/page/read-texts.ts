import { decodeEntities } from "../../regions/decode-entities.ts";
import type { TextPiece } from "../../regions/piece.ts";
import type { Token } from "./list-tokens.ts";
import { isElement, type TextNode } from "./page-node.ts";

type TextToken = Extract<Token, { kind: "text" }>;

/** A tag inside a text that the parser passed over. */
export interface StrayTag {
  readonly kind: "stray";
  readonly start: number;
  readonly end: number;
}

export type TextPart = TextPiece | StrayTag;

/** A tag as the tokenizer reads it: `>` ends it but in quotes. */
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|<\/>/gi;

/**
 * The decoded pieces of every text token. A text whose pieces do not add up to what the parser read is not
 * understood: its tokens have no entry.
 */
export function readTexts(source: string, tokens: readonly Token[]): ReadonlyMap<Token, readonly TextPart[]> {
  const parts = new Map<Token, readonly TextPart[]>();
  for (const [node, own] of byNode(tokens)) {
    const read = own.map((token) => [token, readToken(source, token)] as const);
    const text = read.map(([, pieces]) =>
      pieces.map((piece) => ("text" in piece ? piece.text : "")).join(""),
    );
    if (text.join("").replaceAll(/\r\n?/g, "\n") !== node.value) continue;
    for (const [token, pieces] of read) parts.set(token, pieces);
  }
  return parts;
}

function byNode(tokens: readonly Token[]): ReadonlyMap<TextNode, readonly TextToken[]> {
  const groups = new Map<TextNode, TextToken[]>();
  for (const token of tokens) {
    if (token.kind !== "text") continue;
    const group = groups.get(token.node);
    if (group === undefined) groups.set(token.node, [token]);
    else group.push(token);
  }
  return groups;
}

function readToken(source: string, { node, start, end }: TextToken): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  const addText = (to: number) => {
    if (to > at) parts.push(decodeEntities(source, { start: at, end: to, place: "html-text" }));
  };
  for (const tag of isMarkupRead(node) ? tagsIn(source, { start, end }) : []) {
    addText(tag.start);
    parts.push(tag);
    at = tag.end;
  }
  addText(end);
  return parts;
}

/** In a page's `<title>` the parser takes tags for text. */
function isMarkupRead({ parentNode }: TextNode): boolean {
  return parentNode === null || !isElement(parentNode) || parentNode.tagName !== "title";
}

function tagsIn(source: string, { start, end }: { start: number; end: number }): readonly StrayTag[] {
  return [...source.slice(start, end).matchAll(TAG)].map(({ index, 0: { length } }) => ({
    kind: "stray",
    start: start + index,
    end: start + index + length,
  }));
}
