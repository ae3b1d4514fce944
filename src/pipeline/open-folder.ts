import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LoadedConfig } from "../config/load-config.ts";
import type { Kit } from "./kit.ts";
import { openStore } from "./open-kit.ts";

/** What commands work with that only look: a store that is not there is not made. */
export interface Folder extends Pick<Kit, "root" | "config"> {
  readonly store: Kit["store"] | undefined;
}

/**
 * Opens the store that the config names, if it is there.
 * @throws PipelineError `store-unusable`
 */
export async function openFolder({ root, config }: LoadedConfig): Promise<Folder> {
  const path = join(root, config.store);
  return { root, config, store: existsSync(path) ? await openStore(path) : undefined };
}
