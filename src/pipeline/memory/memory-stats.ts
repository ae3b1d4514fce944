import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import type { FiledEntry } from "../../ports/store.ts";
import { countWords } from "./count-words.ts";

/** How much of memory something is; words on either side. */
export interface MemoryCount {
  readonly units: number;
  readonly sourceWords: number;
  readonly targetWords: number;
}

export interface MemoryStats extends MemoryCount {
  /** Those without entries left out; in the order of import. */
  readonly files: readonly (MemoryCount & { readonly file: string })[];
  readonly states: readonly (MemoryCount & { readonly state: MemoryEntry["state"] })[];
  readonly languages: readonly (MemoryCount & LanguagePair)[];
}

/** Counts memory through once: in all, by file, by state, by languages. */
export async function memoryStats(entries: AsyncIterable<FiledEntry>): Promise<MemoryStats> {
  const all = new Tally();
  const files = new Map<string, Tally>();
  const states = new Map<MemoryEntry["state"], Tally>();
  const languages = new Map<string, Tally>();
  for await (const { file, entry } of entries) {
    const { source, target } = entry.languages;
    const pair = `${source} ${target}`;
    const tallies = [all, tallyOf(files, file), tallyOf(states, entry.state), tallyOf(languages, pair)];
    const words = { sourceWords: countWords(entry.source), targetWords: countWords(entry.target) };
    for (const tally of tallies) tally.add(words);
  }
  return {
    ...all.count(),
    files: [...files].map(([file, tally]) => ({ file, ...tally.count() })),
    states: byKey(states).map(([state, tally]) => ({ state, ...tally.count() })),
    languages: byKey(languages).map(([pair, tally]) => ({ ...pairOf(pair), ...tally.count() })),
  };
}

class Tally {
  #count = { units: 0, sourceWords: 0, targetWords: 0 };

  add({ sourceWords, targetWords }: Omit<MemoryCount, "units">): void {
    this.#count.units += 1;
    this.#count.sourceWords += sourceWords;
    this.#count.targetWords += targetWords;
  }

  count(): MemoryCount {
    return { ...this.#count };
  }
}

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

function byKey<Key extends string>(tallies: ReadonlyMap<Key, Tally>): readonly (readonly [Key, Tally])[] {
  return [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
}

function pairOf(pair: string): LanguagePair {
  const [source = "", target = ""] = pair.split(" ");
  return { source, target };
}
