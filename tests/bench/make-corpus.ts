import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CORPUS_WORDS } from "./corpus-words.ts";

const [WHO, DID, WHERE, WHEN] = [
  CORPUS_WORDS.who,
  CORPUS_WORDS.did,
  CORPUS_WORDS.where,
  CORPUS_WORDS.when,
].map((phrases) => phrases.map(([norwegian]) => norwegian)) as [string[], string[], string[], string[]];
const DISTINCT = 3_150;
const STORY = 4;
const STORIES_IN_FILE = 6;

export interface CorpusOptions {
  /** Files of about 2.6 kB to write. */
  readonly files: number;
}

/**
 * Writes a folder of Norwegian articles made of sentences of our own that files share as wire stories do: about
 * eight of nine sentences stand in another file too. The same options give the same bytes.
 */
export function makeCorpus(folder: string, { files }: CorpusOptions): readonly string[] {
  return Array.from({ length: files }, (_, index) => {
    const name = `${String(Math.floor(index / 100)).padStart(3, "0")}/sak-${String(index).padStart(5, "0")}.txt`;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), article(index, files));
    return name;
  });
}

function article(index: number, files: number): string {
  const pool = Math.max(DISTINCT, Math.ceil((files * DISTINCT) / 1_000));
  const next = numbers(index + 1);
  const stories = Array.from({ length: STORIES_IN_FILE }, () => {
    const first = (next() % Math.floor(pool / STORY)) * STORY;
    return Array.from({ length: STORY }, (_, offset) => sentence(first + offset)).join(" ");
  });
  return `${sentence(index % pool).slice(0, -1)}\n\n${stories.join("\n\n")}\n`;
}

/** The sentence of a number: no two numbers below 600,000 give the same. */
function sentence(number: number): string {
  const take = (words: readonly string[], by: number) => words[Math.floor(number / by) % words.length] ?? "";
  const sizes = [WHO.length, WHO.length * DID.length, WHO.length * DID.length * WHERE.length] as const;
  const counted = sizes[2] * WHEN.length;
  const extra =
    number < counted ? "" : ` Det er sak nummer ${Math.floor(number / counted)}`.replace("Det", "og det");
  return `${take(WHO, 1)} ${take(DID, sizes[0])} ${take(WHERE, sizes[1])} ${take(WHEN, sizes[2])}, går det fram av møteboka${extra}.`;
}

/** Whole numbers that look random, the same for the same seed (xorshift). */
function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
