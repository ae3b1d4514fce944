import { writePieces } from "../../writers/write-pieces.ts";
import { importMemory } from "../import-memory.ts";
import type { Folder } from "../open-folder.ts";
import { checkedPieces } from "./checked-pieces.ts";
import { type GivenTmx, readGivenTmx } from "./read-given-tmx.ts";

export interface TmxImportChoice {
  /** TMX files; relative ones start at `cwd`. */
  readonly files: readonly string[];
  readonly cwd: string;
  /** Puts a file in the place of another one of its name. */
  readonly force: boolean;
  /** Only counts. */
  readonly dryRun: boolean;
}

/** What became of one file. */
export interface TmxImport {
  /** As it was given. */
  readonly file: string;
  /** The memory file with its bytes, from the root; absent when it was not copied since it tells nothing new. */
  readonly memoryFile?: string;
  /** Whether it was copied, or would be; else it was there already. */
  readonly copied: boolean;
  readonly units: number;
  /** Units that memory did not have, and those that it had, neighbours and all. */
  readonly added: number;
  readonly same: number;
  /** What could not be used, or not in full, by line of the file. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Makes TMX files part of memory: each is copied, as it is, into the first memory folder of the config, so that git
 * and a fresh machine have it, and then read into the store. All files are read before the first one is written.
 * @throws PipelineError `usage` when another file of the name is there; `memory-file`, `output-unwritable`
 */
export async function importTmx(folder: Folder, choice: TmxImportChoice): Promise<readonly TmxImport[]> {
  const { root, config, store } = folder;
  if (store) await importMemory({ root, config, store });
  const given = await readGivenTmx(folder, choice);
  const results = given.map(judge);
  if (choice.dryRun) return results;
  for (const [place, tmx] of given.entries())
    if (results[place]?.copied) await writePieces(tmx.path, checkedPieces(tmx));
  if (store) await importMemory({ root, config, store });
  return results;
}

function judge({ file, memoryFile, there, units, same, ...read }: GivenTmx): TmxImport {
  const added = units - same;
  const problems = read.problems.map(({ line, message }) => ({ line, message }));
  // A copy of what memory has already would only double it; a file of the name is replaced because it was asked for.
  const copied = units > 0 && there !== "same" && (added > 0 || there === "other");
  return {
    file,
    ...(copied || there === "same" ? { memoryFile } : {}),
    copied,
    units,
    added,
    same,
    problems,
  };
}
