import type { BlockKind } from "../../model/block.ts";
import type { TextForm } from "../../model/text-form.ts";
import { decodeEntities } from "../regions/decode-entities.ts";
import type { Piece, Run, Shown } from "../regions/piece.ts";
import { plainPiece } from "../regions/plain-piece.ts";
import { htmlPiece } from "./html-piece.ts";
import { type LinkParts, linkParts } from "./link-parts.ts";
import { eventsIn, type MarkdownEvent, type MarkdownToken } from "./read-events.ts";

/** What becomes one code with all in it, by what a reader sees there. */
const ALONE: ReadonlyMap<string, Shown> = new Map([
  ["codeText", "text"],
  ["autolink", "text"],
  ["literalAutolink", "text"],
  ["image", "picture"],
  ["gfmFootnoteCall", "picture"],
  ["taskListCheck", "picture"],
]);
const SEQUENCES = new Set(["emphasisSequence", "strongSequence", "strikethroughSequence"]);
/** Line ends, and what a list or a quote repeats at the start of each line. */
const WHITE = new Set(
  "lineEnding linePrefix lineSuffix whitespace blockQuotePrefix listItemIndent".split(" "),
);
const HARD_BREAKS = new Set(["hardBreakEscape", "hardBreakTrailing"]);

interface TextPlace {
  readonly kind: BlockKind;
  /** Default: `markdown`. */
  readonly form?: TextForm;
}

/**
 * The run that the events of a text make, and before it those in its markup: what pictures and links say
 * besides. What is not known here gets no piece, and the region is cut there.
 */
export function inlineText(
  source: string,
  events: readonly MarkdownEvent[],
  { kind, form = "markdown" }: TextPlace,
): readonly Run[] {
  const pieces: Piece[] = [];
  const nested: Run[] = [];
  const open = new Map<MarkdownToken, LinkParts>();
  for (let index = 0; index < events.length; index++) {
    const [turn, token] = events[index] as MarkdownEvent;
    if (turn === "exit") {
      pieces.push(...(open.get(token)?.tags?.slice(1) ?? []));
      continue;
    }
    const inside = eventsIn(events, index);
    if (token.type === "link" || token.type === "image") {
      const parts = linkParts(source, token, inside);
      nested.push(...textsIn(source, token, parts));
      if (token.type === "link") open.set(token, parts);
    }
    const lineEnd = HARD_BREAKS.has(token.type) ? events[index + inside.length + 2]?.[1] : undefined;
    pieces.push(...piecesOf(source, { token, lineEnd, link: open.get(token), before: events[index - 1] }));
    if (!isEntered(token)) index += inside.length + (lineEnd === undefined ? 1 : 3);
  }
  return [...nested, { kind, form, pieces }];
}

/** Its insides are read on their own. */
function isEntered({ type }: MarkdownToken): boolean {
  return /^(?:link|label|labelText|emphasis|emphasisText|strong|strongText|strikethrough|strikethroughText)$/.test(
    type,
  );
}

function textsIn(source: string, { type }: MarkdownToken, { alt, title }: LinkParts): readonly Run[] {
  return [
    ...(type === "image" ? inlineText(source, alt, { kind: "caption" }) : []),
    ...inlineText(source, title, { kind: "caption", form: "html-attribute" }),
  ];
}

interface Met {
  readonly token: MarkdownToken;
  /** The line end behind a hard break. */
  readonly lineEnd: MarkdownToken | undefined;
  readonly link: LinkParts | undefined;
  readonly before: MarkdownEvent | undefined;
}

function piecesOf(source: string, { token, lineEnd, link, before }: Met): readonly Piece[] {
  const { type } = token;
  const [start, end] = [token.start.offset, token.end.offset];
  const shows = ALONE.get(type);
  if (shows !== undefined) return [{ kind: "alone", shows, start, end }];
  if (type === "link") return link?.tags?.slice(0, 1) ?? [{ kind: "alone", shows: "nothing", start, end }];
  if (type === "htmlText") return [htmlPiece(source, start, end)];
  if (lineEnd !== undefined) return [{ kind: "break", start, end: lineEnd.end.offset }];
  if (WHITE.has(type)) return [{ kind: "text", text: " ", offsets: [start, end] }];
  if (type === "data") return [plainPiece(source, start, end)];
  if (type === "characterEscape")
    return [{ kind: "text", text: source.slice(start + 1, end), offsets: [start, end] }];
  if (type === "characterReference") return [decodeEntities(source, { start, end, place: "markdown" })];
  const kind = before?.[0] === "enter" && before[1].start.offset === start ? "open" : "close";
  return SEQUENCES.has(type) ? [{ kind, name: type, start, end }] : [];
}
