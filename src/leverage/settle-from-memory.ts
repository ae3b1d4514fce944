import type { MemoryEntry } from "../model/memory-entry.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import type { PlannedSegment } from "../model/translation-plan.ts";
import type { TranslationUnit, UnitState } from "../model/translation-unit.ts";
import type { DescribedSegment } from "./described-segment.ts";
import { type MatchPlace, matchMemory } from "./match-memory.ts";

export interface MemoryPlace extends MatchPlace {
  /** The document's units as the last run left them, by segment id. */
  readonly before: ReadonlyMap<string, TranslationUnit>;
}

/**
 * A target from memory, with the state it may claim: an ice match keeps the entry's state, an exact one is
 * `translated`, but an unchanged sentence keeps the approval it had although a neighbour changed.
 */
export function settleFromMemory(
  segment: DescribedSegment,
  entries: readonly MemoryEntry[],
  place: MemoryPlace,
): PlannedSegment | undefined {
  const match = matchMemory(segment, entries, place);
  if (!match) return undefined;
  const { target, state: known } = match.entry;
  const state =
    match.kind === "ice" ? known : approvedBefore(segment, target, place.before.get(segment.segment.id));
  return { kind: "settled", route: "memory", target, state, origin: "memory", match: match.kind };
}

function approvedBefore(
  segment: DescribedSegment,
  target: string,
  before: TranslationUnit | undefined,
): UnitState {
  if (!before || before.target !== target) return "translated";
  const unchanged = normaliseSource(before.segment.source) === segment.source;
  return unchanged && (before.state === "final" || before.state === "reviewed") ? before.state : "translated";
}
