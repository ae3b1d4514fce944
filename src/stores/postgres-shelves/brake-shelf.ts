import type { BrakeShelf } from "../../ports/shared-store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { NOW } from "./now.ts";

/** Milliseconds. */
const MINUTE = 60_000;

const UNTIL_FREE = `SELECT paused_until - ${NOW} FROM engine_brake WHERE engine = $1`;
const TAKE_TURN = `
  INSERT INTO engine_brake AS brake (engine, next_turn) VALUES ($1, ${NOW} + $2::float8)
      ON CONFLICT (engine) DO UPDATE
     SET next_turn = greatest(${NOW}, brake.next_turn, brake.paused_until) + $2::float8
  RETURNING next_turn - $2::float8 - ${NOW}`;
const PAUSE = `
  INSERT INTO engine_brake AS brake (engine, paused_until) VALUES ($1, ${NOW} + $2::float8)
      ON CONFLICT (engine) DO UPDATE SET paused_until = greatest(brake.paused_until, excluded.paused_until)`;
const STOP = `
  INSERT INTO engine_brake AS brake (engine, stop_trouble, stop_message, stop_end) VALUES ($1, $2, $3, $4)
      ON CONFLICT (engine) DO UPDATE
     SET stop_trouble = excluded.stop_trouble, stop_message = excluded.stop_message, stop_end = excluded.stop_end
   WHERE brake.stop_end IS NULL OR brake.stop_end::timestamptz <= clock_timestamp()`;
const STOPPED = `
  SELECT stop_trouble, stop_message, stop_end FROM engine_brake
   WHERE engine = $1 AND stop_end::timestamptz > clock_timestamp()`;
const LIFT = `
  UPDATE engine_brake SET stop_trouble = NULL, stop_message = NULL, stop_end = NULL WHERE engine = $1`;

/** Keeps in PostgreSQL what holds requests to engines back; time is told by the database's clock. */
export function brakeShelf(driver: PostgresDriver): BrakeShelf {
  return {
    turn: async (engine, { perMinute }) => {
      // A turn that was taken and not told is lost: the next one comes that much later.
      const [row] = await (perMinute === undefined
        ? driver.readOne<[wait: number]>(UNTIL_FREE, [engine])
        : driver.writeOne<[wait: number]>(TAKE_TURN, [engine, MINUTE / perMinute]));
      return Math.max(0, Math.ceil(row?.[0] ?? 0));
    },
    pause: async (engine, milliseconds) => void (await driver.writeOne(PAUSE, [engine, milliseconds])),
    stop: async (engine, { trouble, message, until }) =>
      void (await driver.writeOne(STOP, [engine, trouble, message, until])),
    stopped: async (engine) => {
      const [row] = await driver.readOne<[trouble: string, message: string, until: string]>(STOPPED, [
        engine,
      ]);
      return row && { trouble: row[0], message: row[1], until: row[2] };
    },
    lift: async (engine) => void (await driver.writeOne(LIFT, [engine])),
  };
}
