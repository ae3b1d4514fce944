import { BLOCK_WORDING } from "../../../language/block-wording.ts";
import { letterCase } from "../../sentences/characters.ts";
import { type Marker, readMarker } from "./read-marker.ts";

/** A block as the search for lists sees it. */
export interface BlockText {
  readonly firstLine: string;
  readonly text: string;
  /** It stands in the same stretch of lines as the block before. */
  readonly joined: boolean;
}

/**
 * The marker of each block that is a list item, `undefined` for the others. Bullets are items wherever they stand;
 * numbers and letters in a row that counts; dashes in a row of lines that are not whole sentences, or that a colon
 * announces and nobody says, else they speak.
 */
export function findListItems(blocks: readonly BlockText[]): (Marker | undefined)[] {
  const markers = blocks.map(({ firstLine }) => readMarker(firstLine));
  const items = markers.map((marker) => (marker?.kind === "bullet" ? marker : undefined));
  for (const [from, to] of rows(markers, blocks)) {
    if (!isList(blocks.slice(from, to), { first: markers[from], above: blocks[from - 1] })) continue;
    for (let index = from; index < to; index++) items[index] = markers[index];
  }
  return items;
}

/** Runs of at least two blocks whose markers go on from one to the next. */
function rows(
  markers: readonly (Marker | undefined)[],
  blocks: readonly BlockText[],
): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let index = 1; index <= markers.length; index++) {
    if (goesOn(markers, blocks, index)) continue;
    if (index - from > 1) found.push([from, index]);
    from = index;
  }
  return found;
}

function goesOn(
  markers: readonly (Marker | undefined)[],
  blocks: readonly BlockText[],
  index: number,
): boolean {
  const [previous, next] = [markers[index - 1], markers[index]];
  if (previous === undefined || next === undefined || previous.kind !== next.kind) return false;
  if (next.kind !== "dash") return next.value === previous.value + 1;
  return (
    blocks[index]?.joined === true || [index - 1, index].every((at) => opensLower(blocks[at], markers[at]))
  );
}

/** As an item does that goes on where a colon stands, and nobody who speaks. */
function opensLower(block: BlockText | undefined, marker: Marker | undefined): boolean {
  return letterCase(block?.firstLine ?? "", marker?.length ?? 0) === "lower";
}

const STOPPED = /[.!?…]["'»”’)]*$/u;

interface RowPlace {
  readonly first: Marker | undefined;
  readonly above: BlockText | undefined;
}

function isList(row: readonly BlockText[], { first, above }: RowPlace): boolean {
  if (first?.kind !== "dash") return first !== undefined;
  const whole = row.filter(({ text }) => STOPPED.test(text)).length;
  return whole < row.length / 2 || (above?.text.endsWith(":") === true && !row.some(isSpoken));
}

function isSpoken({ text }: BlockText): boolean {
  return text.startsWith("–") || text.endsWith("?") || BLOCK_WORDING.speechTag.test(text);
}
