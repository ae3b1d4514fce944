import type { ClaimShelf } from "../../ports/shared-store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { NOW } from "./now.ts";

// Names are locked in one order by all statements, so that no two wait for each other. What another has is left out
// beforehand: a conflict locks its row, taken or not.
const TAKE = `
  INSERT INTO claim (name, owner, lapses_at)
  SELECT name, $2, ${NOW} + $3 FROM unnest($1::text[]) AS wanted (name)
   WHERE NOT EXISTS (SELECT FROM claim AS held
     WHERE held.name = wanted.name AND held.owner <> $2 AND held.lapses_at > ${NOW})
   ORDER BY name COLLATE "C"
      ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, lapses_at = ${NOW} + $3
   WHERE claim.owner = excluded.owner OR claim.lapses_at <= ${NOW}
  RETURNING name`;
const MINE = `
  WITH mine AS (SELECT name FROM claim WHERE owner = $1 ORDER BY name COLLATE "C" FOR UPDATE)`;
const RENEW = `
  ${MINE}, renewed AS (
    UPDATE claim SET lapses_at = ${NOW} + $2 FROM mine WHERE claim.name = mine.name AND owner = $1 RETURNING 1)
  SELECT count(*)::int FROM renewed`;
const RELEASE_ALL = `${MINE} DELETE FROM claim USING mine WHERE claim.name = mine.name AND owner = $1`;
const RELEASE = `
  WITH mine AS (SELECT name FROM claim WHERE owner = $1 AND name = ANY ($2::text[])
    ORDER BY name COLLATE "C" FOR UPDATE)
  DELETE FROM claim USING mine WHERE claim.name = mine.name AND owner = $1`;
const LAPSED = `
  SELECT name FROM claim WHERE name >= $1 AND starts_with(name, $1) AND lapses_at <= ${NOW}`;

/** Keeps in PostgreSQL who is at which piece of work; leases are told by the database's clock. */
export function claimShelf(driver: PostgresDriver): ClaimShelf {
  return {
    take: async (names, { owner, lease }) => {
      const wanted = [...new Set(names)];
      if (wanted.length === 0) return new Set();
      const rows = await driver.writeOne<[name: string]>(TAKE, [wanted, owner, lease]);
      return new Set(rows.map(([name]) => name));
    },
    renew: async ({ owner, lease }) => {
      const [row] = await driver.writeOne<[count: number]>(RENEW, [owner, lease]);
      return row?.[0] ?? 0;
    },
    release: async (owner, names) => {
      if (names === undefined) await driver.writeOne(RELEASE_ALL, [owner]);
      else if (names.length > 0) await driver.writeOne(RELEASE, [owner, [...names]]);
    },
    lapsed: async (prefix) => {
      const rows = await driver.readOne<[name: string]>(LAPSED, [prefix]);
      return rows.map(([name]) => name).sort();
    },
  };
}
