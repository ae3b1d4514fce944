import type { ClaimShelf } from "../../ports/shared-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const TAKE = `
  INSERT INTO claim (name, owner, lapses_at) VALUES (?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, lapses_at = excluded.lapses_at
   WHERE claim.owner = excluded.owner OR claim.lapses_at <= ?
  RETURNING 1`;
const RENEW = "UPDATE claim SET lapses_at = ? WHERE owner = ?";
const RELEASE_ALL = "DELETE FROM claim WHERE owner = ?";
const RELEASE = "DELETE FROM claim WHERE name = ? AND owner = ?";
const LAPSED = `
  SELECT name FROM claim WHERE name >= ?1 AND substr(name, 1, length(?1)) = ?1 AND lapses_at <= ?2`;

/** Keeps in SQLite who is at which piece of work; leases are told by `now`. A power cut ends all who hold claims. */
export function claimShelf(driver: SqliteDriver, now: () => number): ClaimShelf {
  return {
    take: async (names, { owner, lease }) =>
      driver.writeSoon(() => {
        const time = now();
        return new Set(
          names.filter((name) => driver.all(TAKE, [name, owner, until(time, lease), time]).length > 0),
        );
      }),
    renew: async ({ owner, lease }) =>
      driver.writeSoon(() => {
        driver.run(RENEW, [until(now(), lease), owner]);
        return driver.all<[changed: number]>("SELECT changes()")[0]?.[0] ?? 0;
      }),
    release: async (owner, names) =>
      driver.writeSoon(() => {
        if (names === undefined) driver.run(RELEASE_ALL, [owner]);
        else for (const name of names) driver.run(RELEASE, [name, owner]);
      }),
    lapsed: async (prefix) =>
      driver
        .read(() => driver.all<[name: string]>(LAPSED, [prefix, now()]))
        .map(([name]) => name)
        .sort(),
  };
}

/** The column holds whole milliseconds. */
function until(time: number, lease: number): number {
  return Math.ceil(time + lease);
}
