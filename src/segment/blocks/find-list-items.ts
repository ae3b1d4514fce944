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
 * numbers and letters in a row that counts; dashes in a row of lines that are not whole sentences, else they speak.
 */
export function findListItems(blocks: readonly BlockText[]): (Marker | undefined)[] {
  const markers = blocks.map(({ firstLine }) => readMarker(firstLine));
  const items = markers.map((marker) => (marker?.kind === "bullet" ? marker : undefined));
  for (const [from, to] of rows(markers, blocks)) {
    if (!isList(blocks.slice(from, to), markers[from])) continue;
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
    if (goesOn(markers[index - 1], markers[index], blocks[index])) continue;
    if (index - from > 1) found.push([from, index]);
    from = index;
  }
  return found;
}

function goesOn(
  previous: Marker | undefined,
  next: Marker | undefined,
  block: BlockText | undefined,
): boolean {
  if (previous === undefined || next === undefined || previous.kind !== next.kind) return false;
  return next.kind === "dash" ? block?.joined === true : next.value === previous.value + 1;
}

const STOPPED = /[.!?…]["'»”’)]*$/u;

function isList(row: readonly BlockText[], first: Marker | undefined): boolean {
  if (first?.kind !== "dash") return first !== undefined;
  const whole = row.filter(({ text }) => STOPPED.test(text)).length;
  return whole < row.length / 2;
}
