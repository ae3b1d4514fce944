import { BLOCK_WORDING } from "../../../language/block-wording.ts";
import type { BlockKind } from "../../../model/block.ts";
import { isHeadingLike, isNotice } from "../line-shape.ts";
import { nameByWording } from "./name-by-wording.ts";
import type { UnnamedBlock } from "./unnamed-block.ts";

const LONGEST_HEADLINE = 200;
const LONGEST_QUESTION = 80;
const LONGEST_OF_TWO_SENTENCES = 80;
const MOST_SENTENCES_IN_HEADLINE = 3;
const STOPPED = /[.!?…:]["'»”’)]*$/u;
const ASKS = /[?!]["'»”’)]*$/u;
const BREAKS_OFF = /(?:…|\.\.\.)$/u;
const FULL_STOPPED = /[.:…]["'»”’)]*$/u;
const QUOTED_WHOLE = /^["«“”][^"»”]*["»”]$/u;

export interface BlockPlace {
  readonly first: boolean;
  readonly last: boolean;
  /** The text of the block before it. */
  readonly previous: string | undefined;
  /** The text of the block behind it. */
  readonly next: string | undefined;
}

/** What a block is by its own layout and wording. */
export function nameBlock(block: UnnamedBlock, place: BlockPlace): BlockKind {
  const { text } = block;
  if (block.kind !== undefined) return block.kind;
  const told = nameByWording(text);
  if (told === "dialogue") return isSpokenHeading(block, place) ? "heading" : told;
  const isAnnounced = place.previous?.endsWith(":") === true;
  if (told !== undefined && (told !== "quote" || isAnnounced)) return told;
  return isHeading(block, place) ? "heading" : (told ?? "paragraph");
}

/** `– Oppfyller sin plikt`: a speech without a stop, or an article's first line before anything but an answer. */
function isSpokenHeading({ text, sentences }: UnnamedBlock, { first, last, next }: BlockPlace): boolean {
  if (last && !first) return false;
  if (!STOPPED.test(text) && isHeadingLike(text)) return true;
  const isAnswered = next === undefined || nameByWording(next) === "dialogue";
  return first && ASKS.test(text) && !isAnswered && sentences <= MOST_SENTENCES_IN_HEADLINE;
}

/** Nothing but a headline stands last; a lone question or cry is one before more text. */
function isHeading({ text, sentences }: UnnamedBlock, { first, last }: BlockPlace): boolean {
  if ((last && !first) || isNotice(text) || !/\p{L}/u.test(text)) return false;
  if ((first && isHeadline(text, sentences)) || BLOCK_WORDING.factBoxLabel.test(text)) return true;
  if (ASKS.test(text)) {
    return text.length <= LONGEST_QUESTION && sentences === 1 && !QUOTED_WHOLE.test(text);
  }
  if (sentences > 1 && (sentences > 2 || text.length > LONGEST_OF_TWO_SENTENCES)) return false;
  return isHeadingLike(text);
}

/** An article's first line may be long, ask, break off and have several sentences, but no full stop ends it. */
function isHeadline(text: string, sentences: number): boolean {
  if (text.length > LONGEST_HEADLINE || sentences > MOST_SENTENCES_IN_HEADLINE) return false;
  return BREAKS_OFF.test(text) ? sentences === 1 : !FULL_STOPPED.test(text);
}
