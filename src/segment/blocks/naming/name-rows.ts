import { BLOCK_WORDING } from "../../../language/block-wording.ts";
import { isHeadingLike } from "../line-shape.ts";
import type { Kinds, UnnamedBlock } from "./unnamed-block.ts";

/** A headline, its kicker and its deck may stand in one stretch of lines. */
const MOST_HEADLINES = 3;
const SHORTEST_ROW_OF_BLOCKS = 3;
const STOPPED = /[.!?…]["'»”’)]*$/u;
/** What names, addresses, results and `key: value` lines have and headings mostly have not. */
const TELLS_FACTS = /[,:@]|\d/u;

/**
 * Lines that were ended by hand, several in a row, are no headings but addresses, contacts, results, programmes; only
 * the line that names a fact box is one. Below a colon, too, a short line is what was announced.
 */
export function nameRows(blocks: readonly UnnamedBlock[], kinds: Kinds): void {
  for (const [from, to] of runs(blocks, kinds, (index) => blocks[index]?.joined === true)) {
    if (to - from < 2 || (from === 0 && to <= MOST_HEADLINES)) continue;
    const named = from === 0 || isFactBox(blocks[from]?.text ?? "") ? from + 1 : from;
    for (let index = named; index < to; index++) lower(kinds, index);
  }
  for (const [from, to] of runs(blocks, kinds, () => true)) {
    if (from === 0) continue;
    const isRow = to - from >= SHORTEST_ROW_OF_BLOCKS;
    for (let index = from; index < to; index++) {
      const tellsFacts = TELLS_FACTS.test(blocks[index]?.text ?? "");
      if (isRow && tellsFacts) lower(kinds, index);
    }
  }
  for (const [index, { text, joined }] of blocks.entries()) {
    const announced = blocks[index - 1]?.text.endsWith(":") === true && kinds[index - 1] === "paragraph";
    if (announced && (joined || TELLS_FACTS.test(text))) lower(kinds, index);
  }
}

/** Runs of blocks that were ended by hand, from one to before another. */
function runs(
  blocks: readonly UnnamedBlock[],
  kinds: Kinds,
  goesOn: (index: number) => boolean,
): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let index = 1; index <= blocks.length; index++) {
    const continues = isByHand(blocks, kinds, index - 1) && isByHand(blocks, kinds, index) && goesOn(index);
    if (continues) continue;
    if (isByHand(blocks, kinds, index - 1)) found.push([from, index]);
    from = index;
  }
  return found;
}

function isByHand(blocks: readonly UnnamedBlock[], kinds: Kinds, index: number): boolean {
  const { text = "", sentences = 0 } = blocks[index] ?? {};
  if (kinds[index] === "heading") return true;
  return kinds[index] === "paragraph" && sentences === 1 && isHeadingLike(text) && !STOPPED.test(text);
}

function isFactBox(text: string): boolean {
  return BLOCK_WORDING.factBox.test(text);
}

function lower(kinds: Kinds, index: number): void {
  if (kinds[index] === "heading") kinds[index] = "paragraph";
}
