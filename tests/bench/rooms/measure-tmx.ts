import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import type { FiledEntry } from "../../../src/ports/store.ts";
import type { Result } from "../result.ts";
import { compare } from "./compare.ts";
import { exportAll, importAll, TMX_NAME, withMemory } from "./memory-folder.ts";
import { tmxOf } from "./tmx-of.ts";

const UNITS = 50_000;
/** Units that are stringified again and again: all at once they would fill the memory of what is measured. */
const SAMPLE = 5_000;
const WANTED = { imported: 30_000, exported: 100_000 };

/** A TMX file made part of an empty memory, with the index for alike sentences, beside a bare XML parse of its bytes. */
export async function measureImport(): Promise<Result> {
  return inMemoryFolder(({ root, file }) =>
    compare({
      name: "units of a TMX imported",
      counted: "units",
      amount: UNITS,
      own: () => {
        rmSync(join(root, ".bitekst"), { recursive: true, force: true });
        return withMemory(root, importAll);
      },
      raw: () => new SaxesParser().write(readFileSync(file, "utf8")).close(),
      bound: WANTED.imported,
      beside: "a bare XML parse",
    }),
  );
}

/** All of memory written as one TMX, beside `JSON.stringify` of as many of its units. */
export async function measureExport(): Promise<Result> {
  return inMemoryFolder(async ({ root }) => {
    const sample = await withMemory(root, async (memory) => {
      await importAll(memory);
      return take(memory.store.memory.entries(), SAMPLE);
    });
    return compare({
      name: "units exported as a TMX",
      counted: "units",
      amount: UNITS,
      own: () => withMemory(root, exportAll),
      raw: () => {
        for (let done = 0; done < UNITS; done += SAMPLE)
          sample.map((entry) => JSON.stringify(entry)).join("\n");
      },
      bound: WANTED.exported,
      beside: "JSON.stringify of as many units",
    });
  });
}

interface Folder {
  readonly root: string;
  readonly file: string;
}

async function inMemoryFolder<Done>(measure: (folder: Folder) => Promise<Done>): Promise<Done> {
  const root = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
  const file = join(root, TMX_NAME);
  mkdirSync(join(root, "seeds/memory"), { recursive: true });
  writeFileSync(file, tmxOf(UNITS));
  try {
    return await measure({ root, file });
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function take(entries: AsyncIterable<FiledEntry>, count: number): Promise<readonly FiledEntry[]> {
  const taken: FiledEntry[] = [];
  for await (const entry of entries) {
    taken.push(entry);
    if (taken.length === count) break;
  }
  return taken;
}
