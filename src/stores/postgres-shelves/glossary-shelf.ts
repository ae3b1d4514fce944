import type { GlossaryShelf } from "../../ports/store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";

const FIND = "SELECT remote_id, digest FROM engine_glossary WHERE engine = $1";
const SAVE = `
  INSERT INTO engine_glossary (engine, remote_id, digest) VALUES ($1, $2, $3)
      ON CONFLICT (engine) DO UPDATE SET remote_id = excluded.remote_id, digest = excluded.digest`;

/** Keeps in PostgreSQL which glossary lies at which engine. */
export function glossaryShelf(driver: PostgresDriver): GlossaryShelf {
  return {
    find: async (engine) => {
      const [row] = await driver.readOne<[id: string, digest: string]>(FIND, [engine]);
      return row && { id: row[0], digest: row[1] };
    },
    save: async (engine, { id, digest }) => void (await driver.writeOne(SAVE, [engine, id, digest])),
  };
}
