import type { MemoryEntry } from "../../model/memory-entry.ts";
import { plainSource } from "../../model/plain-source.ts";
import { comparedText, scoreLikeness } from "./score-likeness.ts";

/** An entry of memory whose source is like a segment's. */
export interface FuzzyMatch {
  readonly entry: MemoryEntry;
  /** 75–100. */
  readonly score: number;
}

/** Below this a match helps nobody. */
export const LEAST_SCORE = 75;

/** Entries alike enough, the most alike first, one for each source and target, at most `limit`. */
export function rankFuzzy(
  text: string,
  candidates: readonly MemoryEntry[],
  limit: number,
): readonly FuzzyMatch[] {
  const wanted = comparedText(text);
  const matches = new Map<string, FuzzyMatch>();
  for (const entry of candidates) {
    const source = plainSource(entry.source);
    const key = JSON.stringify([source, entry.target]);
    if (matches.has(key)) continue;
    const score = scoreLikeness(wanted, comparedText(source), LEAST_SCORE);
    if (score >= LEAST_SCORE) matches.set(key, { entry, score });
  }
  const ranked = [...matches].sort(([one, a], [other, b]) => b.score - a.score || (one < other ? -1 : 1));
  return ranked.slice(0, limit).map(([, match]) => match);
}
