import PgBoss from "pg-boss";
import type { Queue, QueueDepth, QueueJob } from "../ports/queue.ts";
import { type QueueDatabase, rowsOf } from "./queue-database.ts";
import { queueSql } from "./queue-sql.ts";

export interface BossQueueOptions {
  readonly database: QueueDatabase;
  /** Of its tables: a schema of their own. */
  readonly schema: string;
  /** After so many a job is dead. */
  readonly attempts: number;
  /** Whether it looks after the tables while it is open: for processes that stay. */
  readonly upkeep?: boolean;
}

const DOCUMENTS = "documents";
const DEAD = "dead-documents";

/** Seconds after which pg-boss itself takes a job back, whatever became of who took it. */
const EXPIRES = 3600;
/** Seconds; doubled from attempt to attempt. */
const FIRST_DELAY = 1;
/** Jobs in one statement. */
const TOGETHER = 500;

type Wanted = Pick<QueueJob, "document" | "wave"> & { readonly why?: string };

/** The queue in PostgreSQL, by pg-boss, which makes its tables when they are not there. */
export async function openBossQueue(options: BossQueueOptions): Promise<Queue> {
  const { database, schema, attempts } = options;
  const boss = new PgBoss({
    db: { executeSql: async (sql, values) => ({ rows: await rowsOf(database, sql, values) }) },
    schema,
    schedule: false,
    supervise: options.upkeep === true,
  });
  // Upkeep that failed is tried again at its next turn; without a listener it would end the process.
  boss.on("error", () => {});
  const sql = queueSql(schema);
  await makePlace(database, sql);
  await boss.start();
  if ((await boss.getQueue(DOCUMENTS)) === null) await database.executeSql(sql.create(DEAD, DOCUMENTS));

  const insert = async (name: string, jobs: readonly Wanted[]) => {
    for (let start = 0; start < jobs.length; start += TOGETHER) {
      const some = jobs.slice(start, start + TOGETHER);
      await boss.insert(
        some.map((each) => ({ name, data: { ...each }, ...settingsOf(name, each, attempts) })),
      );
    }
  };
  const put = async (jobs: readonly Wanted[]) => {
    const wanted = new Map(jobs.map((job) => [job.document, job]));
    const documents = [...wanted.keys()];
    await database.executeSql(sql.forgive, [DEAD, documents]);
    const waiting = await rowsOf<{ document: string }>(database, sql.waiting, [DOCUMENTS, documents]);
    for (const { document } of waiting) wanted.delete(document);
    await insert(DOCUMENTS, [...wanted.values()]);
    return wanted.size;
  };
  const done = async (ids: readonly string[]) => {
    if (ids.length > 0) await boss.complete(DOCUMENTS, [...ids]);
  };

  return {
    put,
    done,
    take: async (count) => {
      const jobs = await boss.fetch<Wanted>(DOCUMENTS, { batchSize: count, includeMetadata: true });
      return jobs.map(({ id, data: { document, wave }, retryCount }) => ({
        id,
        document,
        wave,
        attempt: retryCount + 1,
      }));
    },
    giveBack: async (ids, why) => {
      for (const id of ids) await boss.fail(DOCUMENTS, id, { message: why });
    },
    putBack: async (jobs) => {
      await put(jobs.map(({ document, wave }) => ({ document, wave })));
      await done(jobs.map(({ id }) => id));
    },
    bury: async (jobs, why) => {
      await insert(
        DEAD,
        jobs.map(({ document, wave }) => ({ document, wave, why })),
      );
      await done(jobs.map(({ id }) => id));
    },
    stale: async (milliseconds) => {
      const rows = await rowsOf<{ id: string }>(database, sql.stale, [DOCUMENTS, milliseconds]);
      return rows.map(({ id }) => id);
    },
    depth: async () => {
      const [depth] = await rowsOf<QueueDepth>(database, sql.depth, [DOCUMENTS, DEAD]);
      return depth ?? { waiting: 0, active: 0, dead: 0 };
    },
    dead: (limit) => rowsOf(database, sql.dead, [DEAD, limit]),
    revive: async () => {
      const dead = await rowsOf<{ document: string }>(database, sql.dead, [DEAD, null]);
      return put(dead.map(({ document }) => ({ document, wave: "retry-dead" })));
    },
    close: () => boss.stop({ graceful: false }),
  };
}

/** Machines that start at once may all be making it: one does, the others fail and find it made. */
async function makePlace(database: QueueDatabase, sql: ReturnType<typeof queueSql>): Promise<void> {
  const isThere = async () => (await rowsOf<{ place: string | null }>(database, sql.place, []))[0]?.place;
  if (await isThere()) return;
  try {
    await database.executeSql(sql.createPlace);
  } catch (error) {
    if (!(await isThere())) throw error;
  }
}

/** pg-boss counts the attempts after the first one. */
function settingsOf(name: string, { document }: Wanted, attempts: number) {
  if (name === DEAD) return {};
  return {
    singletonKey: document,
    retryLimit: attempts - 1,
    retryDelay: FIRST_DELAY,
    retryBackoff: true,
    expireInSeconds: EXPIRES,
    deadLetter: DEAD,
  };
}
