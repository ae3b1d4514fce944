import { DEFAULTS } from "../../../src/config/defaults.ts";
import { openQueue } from "../../../src/pipeline/work/open-queue.ts";
import { openPostgresStore } from "../../../src/stores/open-postgres-store.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { FILLINGS, fillUpTo, type TableSize } from "./fill-tables.ts";
import { fitLine } from "./fit-line.ts";
import { ACTS, type Act, measureRates, type Rate } from "./measure-rates.ts";
import { type DatabaseAct, simulateWorkers } from "./simulate-workers.ts";

/**
 * `npm run bench:scale -- [units …]`: what a PostgreSQL of this machine holds and does, filled with so many units
 * (10,000, 100,000 and 1,000,000 when left out), and what follows from that for ten million articles and a thousand
 * workers. The first two tables are measured, the last two extrapolated.
 */
const UNITS = process.argv.slice(2).map(Number);
const STEPS = UNITS.length > 0 ? UNITS : [10_000, 100_000, 1_000_000];
const CONNECTIONS = [1, 2, 4, 8, 16, 32];
const WORKERS = [1, 10, 50, 100, 200, 500, 1000];
const ARTICLES = 10_000_000;
/** Sentences of an article. */
const SENTENCES = 32;
const SCHEMA = "vekst";

const postgres = await startPostgres({ isDurable: true });
try {
  const url = postgres.url(SCHEMA);
  const store = await openPostgresStore(url);
  await store.close();
  const [server] = await postgres.query("SELECT current_setting('server_version') AS version");
  console.log(`PostgreSQL ${server?.version}, default settings, fsync on; node ${process.version}\n`);
  const sizes = await measureSizes(postgres);
  printSizes(sizes, await jobBytes(postgres, url));
  const rates: Rate[] = [];
  for (const connections of CONNECTIONS) rates.push(...(await measureRates(url, connections)));
  printRates(rates);
  printCrowds(rates);
} finally {
  await postgres.stop();
}

async function measureSizes(database: TestPostgres): Promise<readonly TableSize[]> {
  const sizes: TableSize[] = [];
  for (const [at, units] of STEPS.entries())
    sizes.push(...(await fillUpTo(database, { schema: SCHEMA, before: STEPS[at - 1] ?? 0, units })));
  return sizes;
}

/** Of one job that waits, its indexes included. */
async function jobBytes(database: TestPostgres, url: string): Promise<number> {
  const shared = await openPostgresStore(url);
  const queue = await openQueue({ store: shared, config: DEFAULTS });
  const size = async () => {
    const [row] = await database.query(
      `SELECT sum(pg_total_relation_size(oid))::float8 AS bytes FROM pg_class
        WHERE relnamespace = '${SCHEMA}_queue'::regnamespace AND relkind = 'r'`,
    );
    return Number(row?.bytes);
  };
  const before = await size();
  const jobs = Array.from({ length: 20_000 }, (_, at) => ({ document: `seeds/2026/${at}.txt`, wave: "w" }));
  await queue.put(jobs);
  const each = ((await size()) - before) / jobs.length;
  for (;;) {
    const taken = await queue.take(2000);
    if (taken.length === 0) break;
    await queue.done(taken.map(({ id }) => id));
  }
  await queue.close();
  await shared.close();
  return each;
}

function printSizes(sizes: readonly TableSize[], job: number): void {
  const lines = FILLINGS.map(({ table, rows }) => {
    const own = sizes.filter((size) => size.table === table);
    const heap = fitLine(own.map((size) => [size.rows, size.heap])).each;
    const indexes = fitLine(own.map((size) => [size.rows, size.indexes])).each;
    const count = rows(ARTICLES * SENTENCES);
    return { table, heap, indexes, count, whole: (heap + indexes) * count };
  });
  const whole = lines.reduce((sum, line) => sum + line.whole, 0);
  console.log("| table | bytes a row | bytes of its indexes | rows for 10,000,000 articles | GB |");
  console.log("|---|--:|--:|--:|--:|");
  for (const { table, heap, indexes, count, whole } of lines)
    console.log(
      `| ${table} | ${heap.toFixed(0)} | ${indexes.toFixed(0)} | ${grouped(count)} | ${(whole / 1e9).toFixed(0)} |`,
    );
  console.log(
    `| a waiting job | ${job.toFixed(0)} | with them | ${grouped(ARTICLES)} | ${((job * ARTICLES) / 1e9).toFixed(0)} |`,
  );
  console.log(`| all | | | | ${((whole + job * ARTICLES) / 1e9).toFixed(0)} |\n`);
}

function printRates(rates: readonly Rate[]): void {
  console.log(`| calls a second, by connections | ${CONNECTIONS.join(" | ")} |`);
  console.log(`|---|${CONNECTIONS.map(() => "--:").join("|")}|`);
  for (const act of ACTS) {
    const cells = CONNECTIONS.map((connections) => {
      const rate = rates.find((each) => each.act === act && each.connections === connections);
      return grouped(Math.round(rate?.calls ?? 0));
    });
    console.log(`| ${act} | ${cells.join(" | ")} |`);
  }
  console.log("");
}

function printCrowds(rates: readonly Rate[]): void {
  const acts = new Map(ACTS.map((act) => [act, actOf(rates, act)]));
  const poll = acts.get("ask for a job, none waits") as DatabaseAct;
  console.log(
    "| workers | articles a second | database at work | an article waits for it | with four times the database |",
  );
  console.log("|--:|--:|--:|--:|--:|");
  for (const workers of WORKERS) {
    const { documents, busy, waited } = simulateWorkers({ workers, acts, power: 1 });
    const strong = simulateWorkers({ workers, acts, power: 4 });
    console.log(
      `| ${grouped(workers)} | ${documents.toFixed(1)} | ${(busy * 100).toFixed(0)} % | ${(waited * 1000).toFixed(0)} ms | ${strong.documents.toFixed(1)} |`,
    );
  }
  const idle = (1000 * 2) / poll.most;
  console.log(
    `\nA thousand workers that find nothing ask twice a second: ${(idle * 100).toFixed(0)} % of the database`,
  );
}

function actOf(rates: readonly Rate[], act: Act): DatabaseAct {
  const own = rates.filter((rate) => rate.act === act);
  const alone = own.find(({ connections }) => connections === 1)?.calls ?? 1;
  return { latency: 1 / alone, most: Math.max(...own.map(({ calls }) => calls)) };
}

function grouped(figure: number): string {
  return figure.toLocaleString("en-GB");
}
