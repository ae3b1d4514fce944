import { join } from "node:path";
import { DEFAULTS } from "../../../src/config/defaults.ts";
import { importMemory } from "../../../src/pipeline/import-memory.ts";
import { exportMemory } from "../../../src/pipeline/memory/export-memory.ts";
import type { Store } from "../../../src/ports/store.ts";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { writePieces } from "../../../src/writers/write-pieces.ts";

export const TMX_NAME = "seeds/memory/archive.tmx";

/** A folder with memory files and its store. */
export interface MemoryFolder {
  readonly root: string;
  readonly store: Store;
}

export async function withMemory<Done>(
  root: string,
  work: (memory: MemoryFolder) => Promise<Done>,
): Promise<Done> {
  const store = await openSqliteStore(join(root, ".bitekst/store.sqlite"));
  try {
    return await work({ root, store });
  } finally {
    await store.close();
  }
}

/** As every run does first. */
export async function importAll({ root, store }: MemoryFolder): Promise<void> {
  await importMemory({ root, store, config: DEFAULTS });
}

/** As `bitekst memory export` does. */
export async function exportAll({ root, store }: MemoryFolder): Promise<void> {
  const write = (pieces: Iterable<string>) => writePieces(join(root, "all.tmx"), pieces);
  await exportMemory(store.memory.entries(), { only: {}, write });
}
