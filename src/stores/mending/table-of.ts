import type { StoreTable } from "../../ports/table-store.ts";
import { STORE_TABLES } from "../tables/store-tables.ts";

/** The table of this name. */
export function tableOf(name: string): StoreTable {
  const table = STORE_TABLES.find((each) => each.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}: this is a bug of bitekst`);
  return table;
}
