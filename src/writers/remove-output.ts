import { rm, rmdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { outputUnwritable } from "./output-unwritable.ts";

/**
 * Removes an output, and the folders below `folder` that it was the last file of. What is not there is no failure.
 * @throws PipelineError `output-unwritable`
 */
export async function removeOutput(path: string, folder: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (cause) {
    throw outputUnwritable(path, cause);
  }
  await removeEmpty(dirname(path), folder);
}

/** Upwards, as long as nothing else is in them. */
async function removeEmpty(from: string, folder: string): Promise<void> {
  const way = relative(folder, from).split(sep);
  if (way.includes("..") || way[0] === "") return;
  try {
    await rmdir(from);
  } catch {
    return;
  }
  await removeEmpty(join(from, ".."), folder);
}
