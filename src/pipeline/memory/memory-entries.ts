import type { FiledEntry } from "../../ports/store.ts";
import { findMemoryFiles } from "../../readers/find-memory-files.ts";
import { importMemory } from "../import-memory.ts";
import type { Folder } from "../open-folder.ts";
import { memoryLanguages } from "./memory-languages.ts";

/**
 * All of memory as the files have it now: from the store, which is brought in line with them first, or from the
 * files themselves where there is no store yet.
 * @throws PipelineError `memory-file`
 */
export async function* memoryEntries({ root, config, store }: Folder): AsyncGenerator<FiledEntry> {
  if (store) {
    await importMemory({ root, config, store });
    yield* store.memory.entries();
    return;
  }
  const { readMemoryFile } = await import("../../readers/read-memory-file.ts");
  for (const file of await findMemoryFiles(root, config.memory.files)) {
    const { entries } = await readMemoryFile(root, { name: file, ...memoryLanguages(config) });
    for (const entry of entries) yield { file, entry };
  }
}
