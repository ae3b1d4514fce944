import type { SpendingShelf } from "../../ports/shared-store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";

// A reservation that is known already was made by the same call, whose answer was lost on the way.
const RESERVE = `
  WITH known AS (SELECT 1 FROM reservation WHERE id = $1),
  room AS (
    INSERT INTO month_spending AS spent (month, billed, reserved)
    SELECT $2, 0, $3::bigint
     WHERE NOT EXISTS (SELECT FROM known) AND ($4::bigint IS NULL OR $3::bigint <= $4::bigint)
        ON CONFLICT (month) DO UPDATE SET reserved = spent.reserved + excluded.reserved
     WHERE $4::bigint IS NULL OR spent.billed + spent.reserved + excluded.reserved <= $4::bigint
    RETURNING month),
  placed AS (
    INSERT INTO reservation (id, month, characters, run) SELECT $1, month, $3::bigint, $5 FROM room RETURNING 1)
  SELECT 1 FROM placed UNION ALL SELECT 1 FROM known`;
const SETTLE = `
  WITH closed AS (DELETE FROM reservation WHERE id = $1 RETURNING month, characters)
  UPDATE month_spending AS spent SET billed = billed + $2::bigint, reserved = reserved - closed.characters
    FROM closed WHERE spent.month = closed.month`;
const MONTH = "SELECT billed::float8, reserved::float8 FROM month_spending WHERE month = $1";
const BACKLOG = "SELECT key FROM backlog ORDER BY id";
// Two that add the same keys in different orders would wait for each other.
const LOCK_BACKLOG = "LOCK TABLE backlog IN SHARE ROW EXCLUSIVE MODE";
const PUT_BACK = `
  INSERT INTO backlog (key)
  SELECT key FROM unnest($1::text[]) WITH ORDINALITY AS waiting (key, place) ORDER BY place
      ON CONFLICT (key) DO NOTHING`;
const TAKE_OUT = "DELETE FROM backlog WHERE key = ANY ($1::text[])";

/** Keeps in PostgreSQL what was billed and set aside in which month, and what waits for a budget. */
export function spendingShelf(driver: PostgresDriver): SpendingShelf {
  return {
    reserve: async ({ id, month, characters, limit, run }) => {
      const rows = await driver.writeOne(RESERVE, [id, month, characters, limit ?? null, run]);
      return rows.length > 0;
    },
    settle: async (id, billed) => void (await driver.writeOne(SETTLE, [id, billed])),
    month: async (month) => {
      const rows = await driver.readOne<[billed: number, reserved: number]>(MONTH, [month]);
      const [[billed, reserved] = [0, 0]] = rows;
      return { billed, reserved };
    },
    backlog: async () => (await driver.readOne<[key: string]>(BACKLOG)).map(([key]) => key),
    updateBacklog: async ({ left, settled }) => {
      if (left.length + settled.length === 0) return;
      await driver.write(
        async (session) => {
          await session.run(LOCK_BACKLOG);
          await session.run(PUT_BACK, [[...new Set(left)]]);
          await session.run(TAKE_OUT, [[...settled]]);
        },
        { isRepeatable: true },
      );
    },
  };
}
