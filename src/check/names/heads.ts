import { HEAD_WORDS } from "../../language/names/words/head-words.ts";

let made: ReadonlyMap<string, readonly string[]> | undefined;

export interface CompoundHead {
  readonly stem: string;
  readonly english: readonly string[];
}

/** What stands before it, and the English of the noun that a compound ends in, where something stands before it: `Gudbrandsdalen`, valley. */
export function headsOf(folded: string): CompoundHead | undefined {
  made ??= readHeads();
  const bare = folded.replace(/s$/, "");
  for (let start = 2; start < folded.length - 1; start += 1) {
    const english = made.get(folded.slice(start)) ?? made.get(bare.slice(start));
    if (english !== undefined) return { stem: folded.slice(0, start), english };
  }
  return undefined;
}

function readHeads(): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, readonly string[]>();
  for (const line of HEAD_WORDS.trim().split("\n")) {
    const [norwegian = "", english = ""] = line.split(": ");
    for (const word of norwegian.split(" ")) heads.set(foldHead(word), english.split(" "));
  }
  return heads;
}

function foldHead(word: string): string {
  return word.replace(/ø/g, "o").replace(/å/g, "a").replace(/æ/g, "ae");
}
