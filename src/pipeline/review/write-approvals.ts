import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serialiseTmx } from "../../formats/tmx.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import { writeOutput } from "../../writers/write-output.ts";
import { digest } from "../digest.ts";
import type { Kit } from "../kit.ts";
import { approvedEntries } from "./approved-entries.ts";

/**
 * Brings the file of approvals, and memory with it, in line with these documents: units that are approved stand in
 * it, units that no longer are do not; approvals of sentences that are gone stay, as memory.
 * @throws PipelineError `memory-file`, `output-unwritable`
 */
export async function writeApprovals(kit: Kit, names: readonly string[]): Promise<void> {
  const { root, config, store } = kit;
  const name = config.memory.file;
  const documents = [...(await store.documents.load(names)).values()];
  const known = await readEntries(join(root, name), { name, target: config.target.language });
  const present = new Map(documents.map((stored) => [stored.document.name, sourcesOf(stored)]));
  const kept = known.filter(
    ({ document = "", source }) => present.get(document)?.has(plainSource(source)) !== true,
  );
  const entries = sortEntries([...kept, ...documents.flatMap(({ document }) => approvedEntries(document))]);
  if (entries.length === 0 && known.length === 0) return;
  const tmx = serialiseTmx({ entries });
  await writeOutput(join(root, name), tmx);
  await store.memory.replaceFile(
    { name, digest: `${digest(Buffer.from(tmx))} ${config.target.language}` },
    entries,
  );
}

function sourcesOf({ document }: StoredDocument): ReadonlySet<string> {
  const units = document.blocks.flatMap((block) => block.units);
  return new Set(units.map(({ segment }) => plainSource(segment.source)));
}

async function readEntries(
  path: string,
  options: { readonly name: string; readonly target: string },
): Promise<readonly MemoryEntry[]> {
  try {
    const bytes = await readFile(path);
    const { readTmx } = await import("../../readers/read-tmx.ts");
    return readTmx(bytes, options).entries;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** By document and text, each entry once, so that git shows what was approved and nothing else. */
function sortEntries(entries: readonly MemoryEntry[]): MemoryEntry[] {
  const byText = new Map(entries.map((entry) => [sortText(entry), entry]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function sortText({ document, source, previous, next, target, state, author }: MemoryEntry): string {
  return JSON.stringify(
    [document, source, previous, next, target, state, author].map((field) => field ?? null),
  );
}
