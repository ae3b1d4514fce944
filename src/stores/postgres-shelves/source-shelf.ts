import type { SourceShelf } from "../../ports/shared-store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { byName } from "./by-name.ts";

type SourceRow = [name: string, digest: string, bytes: Uint8Array];

const PUT = `
  INSERT INTO source_file (name, digest, bytes) VALUES ($1, $2, $3)
      ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, bytes = excluded.bytes`;
const GET = "SELECT name, digest, bytes FROM source_file WHERE name = ANY ($1::text[])";
const DIGESTS = "SELECT name, digest FROM source_file";
const REMOVE = "DELETE FROM source_file WHERE name = ANY ($1::text[])";

/** Keeps in PostgreSQL articles that travel. */
export function sourceShelf(driver: PostgresDriver): SourceShelf {
  return {
    put: async (sources) =>
      driver.write(
        async (session) => {
          for (const { name, digest, bytes } of byName(sources))
            await session.run(PUT, [name, digest, bytes]);
        },
        { isRepeatable: true },
      ),
    get: async (names) => {
      const rows = await driver.readOne<SourceRow>(GET, [[...names]]);
      return new Map(rows.map(([name, digest, bytes]) => [name, { digest, bytes }]));
    },
    digests: async () => new Map(await driver.readOne<[name: string, digest: string]>(DIGESTS)),
    remove: async (names) => void (await driver.writeOne(REMOVE, [[...names]])),
  };
}
