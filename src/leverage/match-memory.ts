import type { Match } from "../model/match.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import type { DescribedSegment } from "./described-segment.ts";

const STATE_RANK = { translated: 0, reviewed: 1, final: 2 } as const;

/**
 * The best of the entries that share a segment's source: ice (same neighbours on both sides) before exact, then the
 * neighbour that fits, the same document, the higher state, and last the text, so that the order of import never shows.
 */
export function matchMemory(
  segment: DescribedSegment,
  entries: readonly MemoryEntry[],
  document: string,
): Match | undefined {
  const ranked = entries.map((entry) => ({ entry, rank: rank(entry, segment, document) }));
  ranked.sort((a, b) => b.rank - a.rank || compare(a.entry, b.entry));
  const best = ranked[0]?.entry;
  return best && { kind: neighboursThatFit(best, segment) === 2 ? "ice" : "exact", entry: best };
}

function rank(entry: MemoryEntry, segment: DescribedSegment, document: string): number {
  const sameDocument = entry.document === document ? 1 : 0;
  return neighboursThatFit(entry, segment) * 100 + sameDocument * 10 + STATE_RANK[entry.state];
}

function neighboursThatFit(entry: MemoryEntry, segment: DescribedSegment): number {
  return fits(entry.previous, segment.previous) + fits(entry.next, segment.next);
}

function fits(known: string | undefined, actual: string): number {
  return known !== undefined && normaliseSource(known) === actual ? 1 : 0;
}

function compare(a: MemoryEntry, b: MemoryEntry): number {
  const [left, right] = [a, b].map((entry) =>
    JSON.stringify([entry.target, entry.previous, entry.next, entry.author]),
  );
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
