import type { Token as ParserToken } from "parse5";
import { descendants, type Element, isElement, isText, type Parent, type TextNode } from "./page-node.ts";

/** What the parser made of a stretch of the source. Offsets are UTF-16 units. */
export type Token = Mark & { readonly start: number; readonly end: number };

type Mark =
  | { readonly kind: "start" | "end"; readonly element: Element }
  | { readonly kind: "text"; readonly node: TextNode }
  | { readonly kind: "comment" }
  /** Markup that the parser passed over, such as an end tag too many. */
  | { readonly kind: "stray" };

/**
 * The tokens of a page in running order of its source, covering all of it. The tree alone does not tell:
 * the parser moves what is misnested, and makes one text of what stands on both sides of a tag.
 */
export function listTokens(page: Parent, source: string): readonly Token[] {
  const marks: Mark[] = [{ kind: "stray" }];
  const owners = new Int32Array(source.length);
  const claim = (mark: Mark, place: ParserToken.Location | undefined) => {
    if (place !== undefined) owners.fill(marks.push(mark) - 1, place.startOffset, place.endOffset);
  };
  claimTexts(page, claim);
  for (const node of descendants(page)) {
    const place = node.sourceCodeLocation ?? undefined;
    if (node.nodeName === "#comment") claim({ kind: "comment" }, place);
    if (!isElement(node)) continue;
    claim({ kind: "start", element: node }, node.sourceCodeLocation?.startTag);
    claim({ kind: "end", element: node }, node.sourceCodeLocation?.endTag);
  }
  return cutTokens(marks, owners);
}

/** First and in order, so that tags, and texts inside a text that was put together around them, stand on top. */
function claimTexts(
  page: Parent,
  claim: (mark: Mark, place: ParserToken.Location | undefined) => void,
): void {
  const texts = [...descendants(page)].filter(isText);
  const startOf = (node: TextNode) => node.sourceCodeLocation?.startOffset ?? 0;
  for (const node of texts.sort((one, other) => startOf(one) - startOf(other))) {
    claim({ kind: "text", node }, node.sourceCodeLocation ?? undefined);
  }
}

function cutTokens(marks: readonly Mark[], owners: Int32Array): Token[] {
  const tokens: Token[] = [];
  for (let start = 0, end = 1; end <= owners.length; end++) {
    if (owners[end] === owners[start]) continue;
    const mark = marks[owners[start] ?? 0];
    if (mark !== undefined) tokens.push({ ...mark, start, end });
    start = end;
  }
  return tokens;
}
