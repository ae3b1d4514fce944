import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { LoadedConfig } from "../../config/load-config.ts";
import { storePlace } from "../../config/store-place.ts";
import type { Checked, FolderHealth, Verdict } from "./health.ts";

/** Whether output, store and memory can be written, and the articles are there. */
export async function checkFolders(loaded: LoadedConfig): Promise<Checked<readonly FolderHealth[]>> {
  const { root, config } = loaded;
  const store = storePlace(loaded);
  const memory = config.memory.files.find((path) => !/\.tmx$/i.test(path));
  const places = [
    { use: "output", path: config.output },
    ...(store.kind === "file" ? [{ use: "store", path: dirname(config.store) }] : []),
    ...(memory === undefined ? [] : [{ use: "memory", path: memory }]),
  ];
  const folders = await Promise.all(
    places.map(async (place) => ({ ...place, writable: await isWritable(resolve(root, place.path)) })),
  );
  const missing = await missingOf(config.input, root);
  return { verdict: judge(folders, missing), facts: folders };
}

/** A folder that is not there is made: then the nearest one above it counts. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    if (!(await stat(folder)).isDirectory()) return false;
    await access(folder, constants.W_OK);
    return true;
  } catch (error) {
    const above = dirname(folder);
    return (error as NodeJS.ErrnoException).code === "ENOENT" && above !== folder && isWritable(above);
  }
}

async function missingOf(paths: readonly string[], root: string): Promise<string[]> {
  const there = await Promise.all(paths.map((path) => isThere(resolve(root, path))));
  return paths.filter((_, place) => !there[place]);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function judge(folders: readonly FolderHealth[], missing: readonly string[]): Verdict {
  const locked = folders.filter(({ writable }) => !writable).map(({ use, path }) => `${path} (${use})`);
  if (locked.length > 0) {
    const advice = "Give yourself the right to write there, or name other folders in pipeline.config.yaml";
    return { state: "problem", message: `not writable: ${locked.join(", ")}`, advice };
  }
  const message = `writable: ${folders.map(({ path }) => path).join(", ")}`;
  if (missing.length === 0) return { state: "ok", message };
  const advice = "Put articles there, or name others: bitekst translate news/";
  return { state: "note", message: `${message}; not there yet: ${missing.join(", ")} (input)`, advice };
}
