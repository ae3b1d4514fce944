import type { GlossaryShelf } from "../../ports/store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const FIND = "SELECT remote_id, digest FROM engine_glossary WHERE engine = ?";
const SAVE = `
  INSERT INTO engine_glossary (engine, remote_id, digest) VALUES (?, ?, ?)
      ON CONFLICT (engine) DO UPDATE SET remote_id = excluded.remote_id, digest = excluded.digest`;

/** Keeps in SQLite which glossary lies at which engine. */
export function glossaryShelf(driver: SqliteDriver): GlossaryShelf {
  return {
    find: async (engine) => {
      const [row] = driver.read(() => driver.all<[id: string, digest: string]>(FIND, [engine]));
      return row && { id: row[0], digest: row[1] };
    },
    save: async (engine, { id, digest }) => driver.write(() => driver.run(SAVE, [engine, id, digest])),
  };
}
