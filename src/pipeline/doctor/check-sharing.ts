import type { LoadedConfig } from "../../config/load-config.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { QueueDepth } from "../../ports/queue.ts";
import type { Store } from "../../ports/store.ts";
import { type QueueDatabase, rowsOf } from "../../queues/queue-database.ts";
import { openFolder } from "../open-folder.ts";
import { monthBudget } from "../status/month-budget.ts";
import { systemClock } from "../system-clock.ts";
import { openQueue } from "../work/open-queue.ts";
import { sharedDatabase } from "../work/shared-database.ts";
import type { Checked, SharingHealth, Verdict } from "./health.ts";
import { toVerdict } from "./to-verdict.ts";

/** Milliseconds between the clocks of machine and database that are told. */
const APART = 5000;
/** Connections of one process at most, as the store opens them. */
const OWN_CONNECTIONS = 8;

const SERVER = `
  SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now,
         current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int AS allowed,
         (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS taken,
         to_regclass(quote_ident(current_schema() || '_queue') || '.job') IS NOT NULL AS queued`;

interface ServerRow {
  readonly now: number;
  readonly allowed: number;
  readonly taken: number;
  readonly queued: boolean;
}

/** How the database is that many machines share: its clock, its connections, what waits in the queue. */
export async function checkSharing(loaded: LoadedConfig): Promise<Checked<SharingHealth | undefined>> {
  try {
    const { store } = await openFolder(loaded);
    if (store === undefined) throw new Error("A database was looked for in a file: this is a bug in bitekst");
    return await look(store, loaded).finally(() => store.close());
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { verdict: toVerdict(error), facts: undefined };
  }
}

async function look(store: Store, { config }: LoadedConfig): Promise<Checked<SharingHealth>> {
  const database = sharedDatabase(store) as QueueDatabase;
  const before = systemClock.now().getTime();
  const [row] = await rowsOf<ServerRow>(database, SERVER, []);
  const { now, allowed, taken, queued } = row as ServerRow;
  const clockDifference = Math.round(now - (before + systemClock.now().getTime()) / 2);
  const queue = queued ? await depthOf(store, config) : { waiting: 0, active: 0, dead: 0 };
  const connections = { taken, allowed, perProcess: OWN_CONNECTIONS };
  const month = await monthBudget(store, { limits: config.limits, now: systemClock.now() });
  const facts = { clockDifference, connections, queue, month };
  return { verdict: verdictOn(facts), facts };
}

async function depthOf(store: Store, config: LoadedConfig["config"]): Promise<QueueDepth> {
  const queue = await openQueue({ store, config });
  return queue.depth().finally(() => queue.close());
}

function verdictOn(facts: SharingHealth): Verdict {
  const { clockDifference, connections, queue, month } = facts;
  const { taken, allowed } = connections;
  const message = [
    `clocks ${(Math.abs(clockDifference) / 1000).toFixed(1)} s apart`,
    `${taken} of ${countOf(allowed, "connection")} taken`,
    `queue: ${queue.waiting} waiting, ${queue.active} in work, ${queue.dead} given up`,
    `${month.month}: ${groupDigits(month.billed + month.reserved)}${month.limit === undefined ? "" : ` of ${groupDigits(month.limit)}`} characters`,
  ].join(", ");
  const advice = adviceOn(facts);
  return advice === undefined ? { state: "ok", message } : { state: "note", message, advice };
}

function adviceOn({ clockDifference, connections, queue, month }: SharingHealth): string | undefined {
  if (Math.abs(clockDifference) > APART)
    return "Set the clock of this machine (NTP): when jobs are due is told by it, who is at what by the database's";
  if (connections.allowed - connections.taken < OWN_CONNECTIONS)
    return "Raise max_connections of the database, or run fewer workers: each takes up to 8 connections";
  if (queue.dead > 0) return "See bitekst enqueue --dead for why, and --retry-dead to try them again";
  if (month.limit !== undefined && month.billed + month.reserved >= month.limit)
    return "Raise limits.charactersPerMonth, or wait for the next month: until then only memory and cache are used";
  return undefined;
}
