import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TmxRead } from "../../readers/tmx/tmx-reading.ts";
import type { Kit } from "../kit.ts";
import { memoryLanguages } from "../memory/memory-languages.ts";

export interface ApprovalsRead extends TmxRead {
  readonly bytes: Uint8Array;
}

/**
 * The file of approvals as it lies on the disk; `undefined` when there is none, or none with one of the words that
 * are looked for: it is not parsed then.
 * @throws PipelineError `memory-file`
 */
export async function readApprovals(
  { root, config }: Pick<Kit, "root" | "config">,
  { words }: { readonly words?: readonly string[] } = {},
): Promise<ApprovalsRead | undefined> {
  const name = config.memory.file;
  try {
    const bytes = await readFile(join(root, name));
    if (words?.every((word) => !bytes.includes(word))) return undefined;
    const { readTmx } = await import("../../readers/read-tmx.ts");
    return { bytes, ...readTmx(bytes, { name, ...memoryLanguages(config) }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
