import { type Folder, openFolder } from "../pipeline/open-folder.ts";
import type { GlobalOptions } from "./global-options.ts";
import { loadChosenConfig } from "./with-kit.ts";

/** Opens the folder of the config without making a store, does the work, and closes it again whatever happens. */
export async function withFolder<T>(
  options: GlobalOptions,
  work: (folder: Folder) => Promise<T>,
): Promise<T> {
  const folder = await openFolder(await loadChosenConfig(options));
  try {
    return await work(folder);
  } finally {
    await folder.store?.close();
  }
}
