import { existsSync } from "node:fs";
import type { LoadedConfig } from "../config/load-config.ts";
import { storePlace } from "../config/store-place.ts";
import type { Kit } from "./kit.ts";
import { openStoreOf } from "./open-kit.ts";

/** What commands work with that only look: a store's file that is not there is not made, and a damaged
 * one stays where it is. */
export interface Folder extends Pick<Kit, "root" | "config"> {
  readonly store: Kit["store"] | undefined;
}

/**
 * Opens the store that the config names, if it is there.
 * @throws PipelineError `store-unusable`
 */
export async function openFolder(loaded: LoadedConfig): Promise<Folder> {
  const { root, config } = loaded;
  const place = storePlace(loaded);
  const isThere = place.kind === "postgres" || existsSync(place.path);
  return { root, config, store: isThere ? await openStoreOf(loaded, { mends: false }) : undefined };
}
