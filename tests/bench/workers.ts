import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "../support/postgres.ts";
import { proveWorkers } from "../support/prove-workers.ts";

/**
 * `npm run bench:workers -- [--documents 2000] [--workers 8] [--kills 12] [--seed N]`: workers killed with -9 at
 * random over a PostgreSQL that is restarted, against one machine. With `--scale`: 1, 2, 4 and 8 workers with one
 * request of half a second under way each, in documents a second.
 */
const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "2000" },
    workers: { type: "string", default: "8" },
    kills: { type: "string", default: "12" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
    store: { type: "boolean", default: false },
    scale: { type: "boolean", default: false },
  },
});
const BIN = join(process.cwd(), "dist/bin/bitekst.js");
const documents = Number(values.documents);
const common = {
  documents,
  seed: Number(values.seed),
  documentsBy: values.store ? "store" : "folder",
  bin: BIN,
} as const;

async function withDatabase<T>(work: (database: Awaited<ReturnType<typeof startPostgres>>) => Promise<T>) {
  const database = await startPostgres();
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

async function prove(): Promise<void> {
  console.log(`seed ${values.seed}`);
  const proof = await withDatabase((database) =>
    proveWorkers({
      ...common,
      database,
      workers: Number(values.workers),
      kills: Number(values.kills),
      restart: true,
      latency: 50,
    }),
  );
  const { completed, differences, billed, distinct, killed, largestRequest, exits } = proof;
  const twice = [...completed.values()].filter((times) => times !== 1).length;
  console.log(`${documents} documents, ${values.workers} workers, ${proof.seconds.toFixed(1)} s`);
  console.log(
    `${killed} killed with -9, PostgreSQL restarted once, the others ended with ${exits.join(" ")}`,
  );
  console.log(
    `complete exactly once ${completed.size - twice}, more than once ${twice}, given up ${proof.dead}`,
  );
  console.log(
    `${proof.files} files, ${differences.length} differ from those of one machine; ${proof.leftBehind} temporary ones left by the killed`,
  );
  console.log(
    `billed ${billed} characters, distinct ${distinct}: ${billed - distinct} too many, at most ${killed * largestRequest} by the killed batches`,
  );
  const isProven =
    completed.size === documents &&
    twice + proof.dead + differences.length === 0 &&
    billed - distinct <= killed * largestRequest;
  console.log(isProven ? "proven" : "NOT PROVEN");
  process.exitCode = isProven ? 0 : 1;
}

async function scale(): Promise<void> {
  let alone = 0;
  for (const workers of [1, 2, 4, 8]) {
    const { seconds } = await withDatabase((database) =>
      proveWorkers({ ...common, database, workers, kills: 0, restart: false, latency: 500 }),
    );
    const rate = documents / seconds;
    if (workers === 1) alone = rate;
    const share = rate / (alone * workers);
    console.log(
      `${workers} workers  ${rate.toFixed(2)} documents/s  ${(100 * share).toFixed(0)} % of linear`,
    );
  }
}

await (values.scale ? scale() : prove());
