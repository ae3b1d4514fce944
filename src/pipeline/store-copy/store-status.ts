import { existsSync } from "node:fs";
import type { LoadedConfig } from "../../config/load-config.ts";
import { storePlace } from "../../config/store-place.ts";
import { STORE_TABLES } from "../../stores/tables/store-tables.ts";
import { openTables } from "./open-tables.ts";

export interface StoreStatus {
  /** As the config has it, without a password. */
  readonly store: string;
  readonly exists: boolean;
  /** What it runs on, with its version. */
  readonly engine?: string;
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
}

/**
 * Counts the store of a config; one that is not there is not made.
 * @throws PipelineError `store-unusable`
 */
export async function storeStatus(loaded: LoadedConfig): Promise<StoreStatus> {
  const place = storePlace(loaded);
  const { store } = loaded.config;
  if (place.kind === "file" && !existsSync(place.path)) return { store, exists: false, tables: [] };
  const opened = await openTables(place, { create: false });
  try {
    const tables = [];
    for (const table of STORE_TABLES) tables.push({ table: table.name, rows: await opened.count(table) });
    return { store, exists: true, engine: opened.engine, tables };
  } finally {
    await opened.close();
  }
}
