import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseReturned, type ReturnedFile } from "./parse-returned.ts";

/**
 * Reads a file that comes back, whole or not at all.
 * @throws PipelineError `usage` for an ending that is not known; `document-…` for what cannot be read
 */
export function readReturned(
  file: string,
  { cwd, format }: { readonly cwd: string; readonly format?: string | undefined },
): Promise<ReturnedFile> {
  const path = resolve(cwd, file);
  const size = async () => (await stat(path)).size;
  return parseReturned({ name: file, size, bytes: () => readFile(path) }, format);
}
