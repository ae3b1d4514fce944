import { BLOCK_WORDING } from "../../language/block-wording.ts";
import type { BlockKind } from "../../model/block.ts";
import { findCredits } from "./find-credits.ts";
import { isByline, isCredit, isDateline, isHeadingLike, isReadAlso } from "./line-shape.ts";

/** A block as it is seen when its kind is asked for. */
export interface UnnamedBlock {
  readonly text: string;
  readonly isListItem: boolean;
  readonly sentences: number;
}

const LONGEST_HEADLINE = 200;
const LONGEST_QUESTION = 80;
const LONGEST_LEAD = 400;
const MOST_SENTENCES_IN_LEAD = 3;
const DASHED = /^[–—-]\s?\S/u;
const QUOTED = /^(?:«[^»]+»|“[^”]+”|”[^”]+”|"[^"]+")[.!?]?$/u;
const STOPPED = /[.!?…:]["'»”’)]*$/u;
const BEFORE_LEAD: readonly BlockKind[] = ["heading", "byline", "dateline", "credit", "caption", "read-also"];

/** What each block is, by its own wording and layout, then by its neighbours. */
export function nameBlocks(blocks: readonly UnnamedBlock[]): BlockKind[] {
  const kinds = blocks.map((block, index) =>
    nameBlock(block, { first: index === 0, last: index === blocks.length - 1 }),
  );
  nameCaptionTwins(blocks, kinds);
  nameLead(blocks, kinds);
  return kinds;
}

function nameBlock(block: UnnamedBlock, place: { first: boolean; last: boolean }): BlockKind {
  const { text } = block;
  if (block.isListItem) return "list-item";
  const told = nameByWording(text);
  if (told !== undefined && told !== "dialogue" && told !== "quote") return told;
  if (told === "dialogue") return STOPPED.test(text) || !isHeadingLike(text) ? told : "heading";
  if (isHeading(block, place)) return "heading";
  if (place.last && BLOCK_WORDING.name.test(text)) return "byline";
  return told ?? "paragraph";
}

/** What a text says of its own kind, whatever stands around it. */
export function nameByWording(text: string): BlockKind | undefined {
  if (isCredit(text)) return "credit";
  if (isReadAlso(text)) return "read-also";
  if (isByline(text)) return "byline";
  if (isDateline(text)) return "dateline";
  if (findCredits(text).length > 0) return "caption";
  if (DASHED.test(text)) return "dialogue";
  return QUOTED.test(text) ? "quote" : undefined;
}

/** Nothing but a headline stands last; a lone question or cry is one before more text. */
function isHeading(
  { text, sentences }: UnnamedBlock,
  { first, last }: { first: boolean; last: boolean },
): boolean {
  if (last && !first) return false;
  if (sentences > 1) return false;
  if (first && text.length <= LONGEST_HEADLINE && !/[.:…]["'»”’)]*$/u.test(text)) return true;
  if (/[?!]["'»”’)]*$/u.test(text)) return text.length <= LONGEST_QUESTION && !QUOTED.test(text);
  return isHeadingLike(text);
}

/** The same caption a second time without its credit. */
function nameCaptionTwins(blocks: readonly UnnamedBlock[], kinds: BlockKind[]): void {
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] !== "paragraph") continue;
    for (const neighbour of [index - 1, index + 1]) {
      const other = blocks[neighbour];
      if (kinds[neighbour] === "caption" && other?.text.startsWith(block.text)) kinds[index] = "caption";
    }
  }
}

/** The first paragraph below the headline, when it is short and more follow. */
function nameLead(blocks: readonly UnnamedBlock[], kinds: BlockKind[]): void {
  if (kinds[0] !== "heading") return;
  const index = kinds.findIndex((kind) => !BEFORE_LEAD.includes(kind));
  const block = blocks[index];
  if (block === undefined || kinds[index] !== "paragraph") return;
  const more = kinds.slice(index + 1).filter((kind) => kind === "paragraph" || kind === "dialogue").length;
  const short = block.text.length <= LONGEST_LEAD && block.sentences <= MOST_SENTENCES_IN_LEAD;
  if (short && more >= 2) kinds[index] = "lead";
}
