import type { MonthSpending, Reservation, SpendingShelf } from "../../ports/shared-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const MONTH = "SELECT billed, reserved FROM month_spending WHERE month = ?";
const RESERVE = "INSERT INTO reservation (id, month, characters, run) VALUES (?, ?, ?, ?)";
const ADD_RESERVED = `
  INSERT INTO month_spending (month, billed, reserved) VALUES (?, 0, ?)
      ON CONFLICT (month) DO UPDATE SET reserved = reserved + excluded.reserved`;
const CLOSE = "DELETE FROM reservation WHERE id = ? RETURNING month, characters";
const BILL = "UPDATE month_spending SET billed = billed + ?, reserved = reserved - ? WHERE month = ?";
const BACKLOG = "SELECT key FROM backlog ORDER BY id";
const PUT_BACK = "INSERT INTO backlog (key) VALUES (?) ON CONFLICT (key) DO NOTHING";
const TAKE_OUT = "DELETE FROM backlog WHERE key = ?";

/** Keeps in SQLite what was billed and set aside in which month, and what waits for a budget. */
export function spendingShelf(driver: SqliteDriver): SpendingShelf {
  return {
    reserve: async (reservation) => driver.write(() => reserve(driver, reservation)),
    // A settling that a power cut takes leaves the reservation standing: too much is counted, never too little.
    settle: async (id, billed) =>
      driver.writeSoon(() => {
        const [open] = driver.all<[month: string, characters: number]>(CLOSE, [id]);
        if (open !== undefined) driver.run(BILL, [billed, open[1], open[0]]);
      }),
    month: async (month) => driver.read(() => spendingOf(driver, month)),
    backlog: async () => driver.read(() => driver.all<[key: string]>(BACKLOG)).map(([key]) => key),
    updateBacklog: async ({ left, settled }) =>
      driver.write(() => {
        for (const key of left) driver.run(PUT_BACK, [key]);
        for (const key of settled) driver.run(TAKE_OUT, [key]);
      }),
  };
}

function reserve(driver: SqliteDriver, { id, month, characters, limit, run }: Reservation): boolean {
  const { billed, reserved } = spendingOf(driver, month);
  if (limit !== undefined && billed + reserved + characters > limit) return false;
  driver.run(RESERVE, [id, month, characters, run]);
  driver.run(ADD_RESERVED, [month, characters]);
  return true;
}

function spendingOf(driver: SqliteDriver, month: string): MonthSpending {
  const [[billed, reserved] = [0, 0]] = driver.all<[billed: number, reserved: number]>(MONTH, [month]);
  return { billed, reserved };
}
