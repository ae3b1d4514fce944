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
const WANTED = { imported: 30_000, exported: 100_000 };

/**
 * A TMX file made part of an empty memory, with the index for alike sentences, beside a bare XML parse of its bytes;
 * and all of memory written as one TMX, beside `JSON.stringify` of the same units.
 */
export async function measureTmx(): Promise<readonly Result[]> {
  const root = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
  const file = join(root, TMX_NAME);
  mkdirSync(join(root, "seeds/memory"), { recursive: true });
  writeFileSync(file, tmxOf(UNITS));
  try {
    const imported = await compare({
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
    });
    const entries = await withMemory(root, async ({ store }) => gather(store.memory.entries()));
    const exported = await compare({
      name: "units exported as a TMX",
      counted: "units",
      amount: UNITS,
      own: () => withMemory(root, exportAll),
      raw: () => entries.map((entry) => JSON.stringify(entry)).join("\n"),
      bound: WANTED.exported,
      beside: "JSON.stringify of the units",
    });
    return [imported, exported];
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function gather(entries: AsyncIterable<FiledEntry>): Promise<readonly FiledEntry[]> {
  const all: FiledEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}
