import type { StorePlace } from "../../config/store-place.ts";
import type { TableStore } from "../../ports/table-store.ts";

/**
 * Opens a store as bare tables; only with `create` is one made that is not there.
 * @throws PipelineError `store-unusable`
 */
export async function openTables(place: StorePlace, options: { create: boolean }): Promise<TableStore> {
  if (place.kind === "postgres") {
    const { openPostgresTables } = await import("../../stores/tables/open-postgres-tables.ts");
    return openPostgresTables(place.url, options);
  }
  const { openSqliteTables } = await import("../../stores/tables/open-sqlite-tables.ts");
  return openSqliteTables(place.path, options);
}
