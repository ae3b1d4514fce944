import type { LanguageCode } from "../model/language.ts";
import type { Match } from "../model/match.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import { plainSource } from "../model/plain-source.ts";
import type { DescribedSegment } from "./described-segment.ts";
import { type FittedTarget, fitTarget, type PlaceCodes } from "./fit-target.ts";

const STATE_RANK = { translated: 0, reviewed: 1, final: 2 } as const;

export interface MatchPlace {
  /** Name of the document the segment stands in. */
  readonly document: string;
  /** What it is written in: entries of another written form serve too, if there is none of its own. */
  readonly language: LanguageCode;
  readonly placeCodes?: PlaceCodes | undefined;
}

interface Candidate extends FittedTarget {
  readonly entry: MemoryEntry;
}

/**
 * The best of the entries that share a segment's text: same inline codes first, then ice (same neighbours on both
 * sides) before exact, the neighbour that fits, the same document, the same language, the higher state, and last the
 * text, so that the order of import never shows. An entry with other codes is exact at best, and only where the segment's can be
 * placed in its target for certain; the entry that is given has that target.
 */
export function matchMemory(
  segment: DescribedSegment,
  entries: readonly MemoryEntry[],
  place: MatchPlace,
): Match | undefined {
  const ranked = entries.flatMap((entry) => {
    const fitted = fitTarget(segment, entry, place.placeCodes);
    if (fitted === undefined) return [];
    const candidate = { entry, ...fitted };
    return [{ candidate, rank: rank(candidate, segment, place) }];
  });
  ranked.sort((a, b) => b.rank - a.rank || compare(a.candidate.entry, b.candidate.entry));
  const [best] = ranked;
  if (best === undefined) return undefined;
  const { entry, target, asIs } = best.candidate;
  const kind = asIs && neighboursThatFit(entry, segment) === 2 ? "ice" : "exact";
  return { kind, entry: target === entry.target ? entry : { ...entry, target } };
}

function rank({ entry, asIs }: Candidate, segment: DescribedSegment, place: MatchPlace): number {
  const sameDocument = entry.document === place.document ? 1 : 0;
  const sameLanguage = entry.languages.source === place.language ? 1 : 0;
  const alike = (asIs ? 1000 : 0) + neighboursThatFit(entry, segment) * 100;
  return alike + sameDocument * 20 + sameLanguage * 10 + STATE_RANK[entry.state];
}

function neighboursThatFit(entry: MemoryEntry, segment: DescribedSegment): number {
  return fits(entry.previous, segment.previous) + fits(entry.next, segment.next);
}

function fits(known: string | undefined, actual: string): number {
  return known !== undefined && plainSource(known) === actual ? 1 : 0;
}

function compare(a: MemoryEntry, b: MemoryEntry): number {
  const [left, right] = [a, b].map((entry) =>
    JSON.stringify([entry.target, entry.previous, entry.next, entry.author, entry.languages.source]),
  );
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
