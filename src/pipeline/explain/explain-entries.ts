import { toCodeXml } from "../../formats/code-xml.ts";
import type { DescribedSegment } from "../../leverage/described-segment.ts";
import { matchMemory } from "../../leverage/match-memory.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { plainSource } from "../../model/plain-source.ts";
import { placeCodes } from "../../translate/place-codes.ts";
import { findMemory } from "../find-memory.ts";
import type { Kit } from "../kit.ts";
import type { ExplainedEntry, NeighbourFit } from "./unit-explanation.ts";

export interface EntryPlace {
  readonly document: string;
  readonly languages: LanguagePair;
}

/** Memory's entries of a segment's text, and what each of them is worth to it; the one to be taken first. */
export async function explainEntries(
  kit: Kit,
  segment: DescribedSegment,
  { document, languages }: EntryPlace,
): Promise<readonly ExplainedEntry[]> {
  const entries = (await findMemory(kit, languages, [segment.text])).get(segment.text) ?? [];
  const language = segment.segment.language ?? languages.source;
  const matchAmong = (some: readonly MemoryEntry[]) =>
    matchMemory(segment, some, { document, language, placeCodes });
  const best = JSON.stringify(matchAmong(entries));
  const explained = entries.map((entry) => {
    const match = matchAmong([entry]);
    const taken = match !== undefined && JSON.stringify(match) === best;
    return explainEntry(segment, entry, { match: match?.kind ?? "none", taken });
  });
  return explained.sort((one, other) => Number(other.taken) - Number(one.taken));
}

function explainEntry(
  segment: DescribedSegment,
  entry: MemoryEntry,
  verdict: Pick<ExplainedEntry, "match" | "taken">,
): ExplainedEntry {
  const { languages, codes = [], ...known } = entry;
  const fits = {
    previous: fitOf(entry.previous, segment.previous),
    next: fitOf(entry.next, segment.next),
  };
  const xml = (text: string) => toCodeXml(text, codes);
  const language = languages.source;
  return { ...verdict, fits, language, ...known, source: xml(entry.source), target: xml(entry.target) };
}

function fitOf(known: string | undefined, actual: string): NeighbourFit {
  if (known === undefined) return "unknown";
  return plainSource(known) === actual ? "same" : "other";
}
