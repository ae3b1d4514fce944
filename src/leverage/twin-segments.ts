import type { Block } from "../model/block.ts";
import { plainSource } from "../model/plain-source.ts";

/**
 * The segments of caption twins, by index over the whole document: where the same sentence stands in the caption
 * before. A picture's text stands there twice for technical reasons; its sentences are to read the same both times,
 * whatever stands around them.
 */
export function twinSegments(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const twins = new Map<number, number>();
  let before: Caption | undefined;
  let index = 0;
  for (const { kind, segments } of blocks) {
    const caption =
      kind === "caption" ? { index, texts: segments.map(({ source }) => plainSource(source)) } : undefined;
    if (caption !== undefined && before !== undefined) pair(before, caption, twins);
    before = caption;
    index += segments.length;
  }
  return twins;
}

interface Caption {
  /** Of its first segment. */
  readonly index: number;
  readonly texts: readonly string[];
}

function pair(first: Caption, second: Caption, twins: Map<number, number>): void {
  if (first.texts[0] !== second.texts[0]) return;
  for (const [place, text] of second.texts.entries()) {
    const other = first.index + first.texts.indexOf(text);
    if (first.texts.includes(text)) twins.set(second.index + place, twins.get(other) ?? other);
  }
}
