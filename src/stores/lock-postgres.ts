import type { Client } from "pg";
import { PipelineError } from "../model/pipeline-error.ts";
import { ANOTHER_STORE } from "./another-file.ts";
import { insisting, type PostgresDriver } from "./postgres-driver.ts";
import type { PostgresPool } from "./postgres-pool.ts";

/** "btxr": the right to run on the store of some schema. */
const LOCK = 0x62747872;

const TAKE = "SELECT pg_try_advisory_lock($1, hashtext($2)) AS taken";
const HELD = `
  SELECT 1 FROM pg_locks
   WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = $1::bigint::oid
     AND objid = (hashtext($2)::bigint & 4294967295)::oid
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/**
 * The right to run: a lock held by a connection of its own, which the database frees when this process ends,
 * however it ends. A connection that breaks is opened anew and takes the lock again if nobody else has.
 * @returns what gives it back; again has no effect.
 * @throws PipelineError `store-busy` when another run has it, `store-unusable`
 */
export async function lockPostgres(pool: PostgresPool): Promise<() => Promise<void>> {
  let holder: Client | undefined;
  let isReleased = false;
  const hold = async () => {
    holder = await insisting(pool, "open", () => takeLock(pool));
    if (isReleased) return end(holder);
    // A break frees the lock: the run goes on, so it is taken again, unless another run was quicker.
    holder.once("error", () => void hold().catch(() => {}));
  };
  await hold();
  return async () => {
    if (isReleased) return;
    isReleased = true;
    await end(holder);
  };
}

/** Whether a run holds the lock, without taking it. */
export async function isPostgresLocked(driver: PostgresDriver, schema: string): Promise<boolean> {
  const rows = await driver.read((session) => session.all(HELD, [LOCK, schema]));
  return rows.length > 0;
}

async function takeLock(pool: PostgresPool): Promise<Client> {
  const client = await pool.connectAlone();
  try {
    const { rows } = await client.query<{ taken: boolean }>(TAKE, [LOCK, pool.schema]);
    if (rows[0]?.taken) return client;
    throw refusal(pool.path);
  } catch (error) {
    await end(client);
    throw error;
  }
}

async function end(client: Client | undefined): Promise<void> {
  await client?.end().catch(() => {});
}

function refusal(path: string): PipelineError {
  return new PipelineError("store-busy", `Cannot start a run on "${path}": another run is using it`, {
    advice: `Wait for the other run to end, or ${ANOTHER_STORE}`,
  });
}
