import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { openBossQueue } from "../../src/queues/open-boss-queue.ts";
import type { QueueDatabase } from "../../src/queues/queue-database.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { CONTRACT_ATTEMPTS, keepsTheQueueContract } from "./queue-contract.ts";

describeWithPostgres("pg-boss", () => {
  let postgres: TestPostgres;
  let pool: pg.Pool;
  let queues = 0;

  beforeAll(async () => {
    postgres = await startPostgres();
    pool = new pg.Pool({ connectionString: postgres.url("public") });
  }, 30_000);
  afterAll(async () => {
    await pool.end();
    await postgres.stop();
  });

  keepsTheQueueContract("PostgreSQL", async () => {
    const database: QueueDatabase = { executeSql: (sql, values) => pool.query(sql, values && [...values]) };
    queues += 1;
    const options = { database, schema: `queue_${queues}`, attempts: CONTRACT_ATTEMPTS };
    // At once, as machines start in the morning.
    const [queue, other] = await Promise.all([openBossQueue(options), openBossQueue(options)]);
    // pg-boss tells time by the database's clock.
    const longAgo = `UPDATE queue_${queues}.job SET start_after = now() - interval '1 s',
      started_on = started_on - interval '1 s'`;
    return { queue, other, afterBackOff: async () => void (await pool.query(longAgo)) };
  });
});
