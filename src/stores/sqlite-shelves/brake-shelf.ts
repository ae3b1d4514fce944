import type { BrakeShelf, EngineStop } from "../../ports/shared-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

/** Milliseconds. */
const MINUTE = 60_000;
/** Nothing is held back for longer: what lies further ahead was written before this machine's clock was set back. */
const LONGEST = 7_200_000;

type StopRow = [trouble: string, message: string, until: string];

const TIMES = "SELECT next_turn, paused_until FROM engine_brake WHERE engine = ?";
const TAKE_TURN = `
  INSERT INTO engine_brake (engine, next_turn) VALUES (?, ?)
      ON CONFLICT (engine) DO UPDATE SET next_turn = excluded.next_turn`;
const PAUSE = `
  INSERT INTO engine_brake (engine, paused_until) VALUES (?, ?)
      ON CONFLICT (engine) DO UPDATE SET paused_until = max(paused_until, excluded.paused_until)`;
const STOPPED = `
  SELECT stop_trouble, stop_message, stop_end FROM engine_brake WHERE engine = ? AND stop_end IS NOT NULL`;
const STOP = `
  INSERT INTO engine_brake (engine, stop_trouble, stop_message, stop_end) VALUES (?, ?, ?, ?)
      ON CONFLICT (engine) DO UPDATE
     SET stop_trouble = excluded.stop_trouble, stop_message = excluded.stop_message, stop_end = excluded.stop_end`;
const LIFT = `
  UPDATE engine_brake SET stop_trouble = NULL, stop_message = NULL, stop_end = NULL WHERE engine = ?`;

/** Keeps in SQLite what holds requests to engines back; time is told by `now`. */
export function brakeShelf(driver: SqliteDriver, now: () => number): BrakeShelf {
  return {
    turn: async (engine, { perMinute }) =>
      perMinute === undefined
        ? driver.read(() => untilFree(driver, { engine, time: now() }))
        : driver.writeSoon(() => takeTurn(driver, { engine, perMinute, time: now() })),
    pause: async (engine, milliseconds) =>
      driver.writeSoon(() => driver.run(PAUSE, [engine, now() + milliseconds])),
    stop: async (engine, { trouble, message, until }) =>
      driver.write(() => {
        if (stopOf(driver, { engine, time: now() }) === undefined)
          driver.run(STOP, [engine, trouble, message, until]);
      }),
    stopped: async (engine) => driver.read(() => stopOf(driver, { engine, time: now() })),
    lift: async (engine) => driver.write(() => driver.run(LIFT, [engine])),
  };
}

interface Moment {
  readonly engine: string;
  readonly time: number;
}

function timesOf(
  driver: SqliteDriver,
  { engine, time }: Moment,
): readonly [nextTurn: number, pausedUntil: number] {
  const [[nextTurn, pausedUntil] = [0, 0]] = driver.all<[number, number]>(TIMES, [engine]);
  const past = (at: number) => (at > time + LONGEST ? 0 : at);
  return [past(nextTurn), past(pausedUntil)];
}

function untilFree(driver: SqliteDriver, { engine, time }: Moment): number {
  const [, pausedUntil] = timesOf(driver, { engine, time });
  return Math.max(0, Math.ceil(pausedUntil - time));
}

function takeTurn(
  driver: SqliteDriver,
  { engine, time, perMinute }: Moment & { readonly perMinute: number },
): number {
  const turn = Math.max(time, ...timesOf(driver, { engine, time }));
  driver.run(TAKE_TURN, [engine, turn + MINUTE / perMinute]);
  return Math.ceil(turn - time);
}

function stopOf(driver: SqliteDriver, { engine, time }: Moment): EngineStop | undefined {
  const [row] = driver.all<StopRow>(STOPPED, [engine]);
  if (row === undefined || Date.parse(row[2]) <= time) return undefined;
  const [trouble, message, until] = row;
  return { trouble, message, until };
}
