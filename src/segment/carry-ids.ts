import type { SegmentedDocument } from "../model/document.ts";
import { plainSource } from "../model/plain-source.ts";
import { alignTexts } from "./ids/align-texts.ts";
import { areAlike } from "./ids/are-alike.ts";

/** What a store remembers of a document's last version. */
export interface PreviousSegments {
  /** In running order. */
  readonly segments: readonly { readonly id: string; readonly source: string }[];
  /** Number of the next id to give. */
  readonly nextSegment: number;
}

/** The new texts, and which old segment each one is so far. */
interface Carry {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
  /** By index of the new text: index of the old one. */
  readonly carried: Map<number, number>;
  readonly taken: Set<number>;
}

/**
 * Gives a document's segments the ids that the same text, whatever its inline codes, had in its previous version: equal texts in order, then
 * equal texts that moved, then an edited sentence alone between the same neighbours. All others get new ids from
 * `nextSegment` on; an id is never given twice. Without a previous version, `s1` and so on.
 */
export function carryIds(
  document: SegmentedDocument,
  previous: PreviousSegments | undefined,
): { document: SegmentedDocument; nextSegment: number } {
  const fresh = document.blocks.flatMap(({ segments }) => segments.map(({ source }) => plainSource(source)));
  const old = previous?.segments ?? [];
  const carry: Carry = {
    old: old.map(({ source }) => plainSource(source)),
    fresh,
    carried: new Map(),
    taken: new Set(),
  };
  carryInOrder(carry);
  carryMoved(carry);
  carryEdited(carry);
  let nextSegment = firstFree(previous);
  const ids = fresh.map((_text, index) => old[carry.carried.get(index) ?? -1]?.id ?? `s${nextSegment++}`);
  return { document: withIds(document, ids), nextSegment };
}

function carryInOrder(carry: Carry): void {
  for (const [from, to] of alignTexts(carry.old, carry.fresh)) take(carry, from, to);
}

function carryMoved(carry: Carry): void {
  const left = new Map<string, number[]>();
  for (let from = carry.old.length - 1; from >= 0; from--) {
    if (carry.taken.has(from)) continue;
    const text = carry.old[from] ?? "";
    const places = left.get(text) ?? [];
    places.push(from);
    left.set(text, places);
  }
  for (const [to, text] of carry.fresh.entries()) {
    const from = carry.carried.has(to) ? undefined : left.get(text)?.pop();
    if (from !== undefined) take(carry, from, to);
  }
}

/** One against one: both neighbours, or the document's edge, were neighbours before. */
function carryEdited(carry: Carry): void {
  const { old, fresh, carried, taken } = carry;
  for (const [to, text] of fresh.entries()) {
    if (carried.has(to)) continue;
    const from = to === 0 ? 0 : (carried.get(to - 1) ?? Number.NaN) + 1;
    const following = to === fresh.length - 1 ? old.length : carried.get(to + 1);
    if (following !== from + 1 || taken.has(from)) continue;
    if (areAlike(old[from] ?? "", text)) take(carry, from, to);
  }
}

function take({ carried, taken }: Carry, from: number, to: number): void {
  carried.set(to, from);
  taken.add(from);
}

/** Past every number ever given, as remembered and as seen. */
function firstFree(previous: PreviousSegments | undefined): number {
  const seen = (previous?.segments ?? []).reduce(
    (most, { id }) => Math.max(most, Number(id.slice(1)) || 0),
    0,
  );
  return Math.max(previous?.nextSegment ?? 1, seen + 1);
}

function withIds(document: SegmentedDocument, ids: readonly string[]): SegmentedDocument {
  let index = 0;
  const blocks = document.blocks.map((block) => ({
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, id: ids[index++] ?? segment.id })),
  }));
  return { ...document, blocks };
}
