import { withoutCodes } from "../../model/code-characters.ts";
import type { TextRange } from "../../model/finding.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { normaliseSource } from "../../model/normalise-source.ts";
import type { FiledEntry } from "../../ports/store.ts";

export type MemorySide = "source" | "target";

export interface MemoryQuery {
  /** All of them must stand on one side, in any order, whole or as part of a longer word. */
  readonly words: readonly string[];
  /** Where to look; on either side when left out. */
  readonly side?: MemorySide | undefined;
  /** Matches to give; all are counted. */
  readonly limit: number;
}

/** One side of an entry in one line, and where the words stand in it. */
export interface FoundText {
  readonly text: string;
  readonly found: readonly TextRange[];
}

export interface MemoryHit {
  readonly file: string;
  readonly entry: MemoryEntry;
  readonly source: FoundText;
  readonly target: FoundText;
}

export interface MemorySearch {
  readonly total: number;
  /** In the order of import. */
  readonly hits: readonly MemoryHit[];
}

/** Looks for words in both sides of memory; capitals and the kind of white space make no difference. */
export async function searchMemory(
  entries: AsyncIterable<FiledEntry>,
  { words, side, limit }: MemoryQuery,
): Promise<MemorySearch> {
  const wanted = words.map(wordPattern);
  const hits: MemoryHit[] = [];
  let total = 0;
  for await (const { file, entry } of entries) {
    const source = side === "target" ? plain(entry.source) : findWords(entry.source, wanted);
    const target = side === "source" ? plain(entry.target) : findWords(entry.target, wanted);
    if (source.found.length === 0 && target.found.length === 0) continue;
    total += 1;
    if (hits.length < limit) hits.push({ file, entry, source, target });
  }
  return { total, hits };
}

/** Looks for the word as it would be stored: composed, with plain spaces. */
function wordPattern(word: string): RegExp {
  return new RegExp(normaliseSource(word).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), "giu");
}

function plain(text: string): FoundText {
  return { text: normaliseSource(withoutCodes(text)), found: [] };
}

function findWords(side: string, wanted: readonly RegExp[]): FoundText {
  const { text } = plain(side);
  const places = wanted.map((word) => [...text.matchAll(word)].map(rangeOf));
  return { text, found: places.some((found) => found.length === 0) ? [] : joinRanges(places.flat()) };
}

function rangeOf(match: RegExpExecArray): TextRange {
  return [match.index, match.index + match[0].length];
}

/** In running order, those that touch made one. */
function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
