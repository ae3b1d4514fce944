import type { SourceShelf } from "../../ports/shared-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

type SourceRow = [name: string, digest: string, bytes: Uint8Array];

const PUT = `
  INSERT INTO source_file (name, digest, bytes) VALUES (?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, bytes = excluded.bytes`;
const GET = "SELECT name, digest, bytes FROM source_file WHERE name = ?";

/** Keeps in SQLite articles that travel. */
export function sourceShelf(driver: SqliteDriver): SourceShelf {
  return {
    put: async (sources) =>
      driver.write(() => {
        for (const { name, digest, bytes } of sources) driver.run(PUT, [name, digest, bytes]);
      }),
    get: async (names) => {
      const rows = driver.read(() => names.flatMap((name) => driver.all<SourceRow>(GET, [name])));
      return new Map(rows.map(([name, digest, bytes]) => [name, { digest, bytes }]));
    },
    digests: async () =>
      new Map(
        driver.read(() => driver.all<[name: string, digest: string]>("SELECT name, digest FROM source_file")),
      ),
    remove: async (names) =>
      driver.write(() => {
        for (const name of names) driver.run("DELETE FROM source_file WHERE name = ?", [name]);
      }),
  };
}
