import { join } from "node:path";
import { findMemoryFiles } from "../readers/find-memory-files.ts";
import { memoryTrouble } from "../readers/memory-trouble.ts";
import type { Kit } from "./kit.ts";
import { memoryFileStamp, memoryLanguages } from "./memory/memory-languages.ts";
import { systemClock } from "./system-clock.ts";

/** What is told of the import: lines for the user, one per unit that could not be used. */
export interface MemoryImport {
  /** Files read anew in this run. */
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Brings the memory shelf in line with the TMX files that the config names: changed files are read anew,
 * vanished ones forgotten. The files are the memory, the shelf an index of it; the file of approvals, when others than
 * we changed it, has the last word on what is approved.
 * @throws PipelineError `memory-file` for a file that cannot be read: going on would pay for what is known
 */
export async function importMemory(
  kit: Pick<Kit, "root" | "config" | "store"> & Partial<Pick<Kit, "clock">>,
): Promise<MemoryImport> {
  const names = await findMemoryFiles(kit.root, kit.config.memory.files);
  const known = new Map((await kit.store.memory.files()).map((file) => [file.name, file.digest]));
  const files: string[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const file = { name, digest: await stampOf(kit, name) };
    if (known.get(name) === file.digest) continue;
    const { memoryFileEntries } = await import("../readers/memory-file-entries.ts");
    const entries = memoryFileEntries(kit.root, { name, ...memoryLanguages(kit.config) });
    if (name === kit.config.memory.file && known.has(name)) {
      const { takeApprovals } = await import("./review/take-approvals.ts");
      await takeApprovals(
        { store: kit.store, clock: kit.clock ?? systemClock },
        { name, entries: [...entries] },
      );
    }
    await kit.store.memory.replaceFile(file, entries);
    files.push(name);
    for (const { line, message } of entries.problems) problems.push(`${name}:${line}: ${message}`);
  }
  for (const name of known.keys()) if (!names.includes(name)) await kit.store.memory.removeFile(name);
  return { files, problems };
}

/** Read before the entries are: what changes between the two is read anew in the next run. */
async function stampOf({ root, config }: Pick<Kit, "root" | "config">, name: string): Promise<string> {
  try {
    return await memoryFileStamp(join(root, name), config);
  } catch (error) {
    throw memoryTrouble(name, error);
  }
}
