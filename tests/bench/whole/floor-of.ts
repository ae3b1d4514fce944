import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchFolder } from "./bench-folder.ts";
import { sentencesOf } from "./sentences-of.ts";

const TEXTS = 50;
const BYTES = 100 * 1_024;

/** What a folder must cost at least. */
export interface Floor {
  /** Of distinct sentences, in Unicode code points. */
  readonly characters: number;
  readonly requests: number;
}

/** Each distinct sentence once; with context a request holds sentences of one article only. */
export function floorOf({ path, names }: BenchFolder, context: "article" | "none"): Floor {
  const seen = new Set<string>();
  const fresh = names.map((name) => {
    const sentences = sentencesOf(readFileSync(join(path, "seeds", name), "utf8"));
    return [...new Set(sentences)].filter((sentence) => !seen.has(sentence) && seen.add(sentence));
  });
  const groups = context === "article" ? fresh : [fresh.flat()];
  return {
    characters: [...seen].reduce((sum, sentence) => sum + [...sentence].length, 0),
    requests: groups.reduce((sum, group) => sum + requestsFor(group), 0),
  };
}

function requestsFor(sentences: readonly string[]): number {
  const bytes = sentences.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0);
  return Math.max(Math.ceil(sentences.length / TEXTS), Math.ceil(bytes / BYTES));
}
