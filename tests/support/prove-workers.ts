import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeCorpus } from "../bench/make-corpus.ts";
import { DEEPL_TEST_KEY, type DeeplServer, startDeeplServer } from "./deepl-server.ts";

/** What it needs of a database: `TestPostgres`, or one that a bench starts. */
export interface ProofDatabase {
  url(schema: string): string;
  query(sql: string): Promise<Record<string, unknown>[]>;
  restart(): Promise<void>;
}

export interface ProofOptions {
  readonly database: ProofDatabase;
  readonly documents: number;
  readonly workers: number;
  /** Of who is killed when; the same seed kills in the same places, as far as time allows. */
  readonly seed: number;
  /** How many workers are killed with -9, each replaced at once. */
  readonly kills: number;
  /** Whether the database is restarted when half of the documents are done. */
  readonly restart: boolean;
  /** Milliseconds that every request to the engine takes. */
  readonly latency: number;
  /** The built program. */
  readonly bin: string;
  /** `folder` or `store`. */
  readonly documentsBy: "folder" | "store";
}

export interface Proof {
  /** From the first request to the engine until the queue was empty. */
  readonly seconds: number;
  readonly killed: number;
  /** Jobs of pg-boss that ended complete, by document: each once. */
  readonly completed: ReadonlyMap<string, number>;
  readonly dead: number;
  /** Unicode code points of distinct texts, and of all that was billed. */
  readonly distinct: number;
  readonly billed: number;
  /** Of the largest request: a killed worker had no more under way. */
  readonly largestRequest: number;
  /** Files that differ from those of one machine that did it all, or are on one side only. */
  readonly differences: readonly string[];
  readonly files: number;
  /** Temporary files of killed workers, which go when their folder is next written. */
  readonly leftBehind: number;
  /** Exit statuses of the workers that were stopped with SIGTERM at the end. */
  readonly exits: readonly (number | null)[];
}

const SCHEMA = "proof";

/** Workers as processes over one database, killed at random; then the same articles by one machine, to compare. */
export async function proveWorkers(options: ProofOptions): Promise<Proof> {
  const root = mkdtempSync(join(tmpdir(), "bitekst-workers-"));
  const [shared, single] = [join(root, "shared"), join(root, "single")];
  let started = performance.now();
  const trick = (_: unknown, number: number) => {
    if (number === 0) started = performance.now();
    return { kind: "answer", gate: pause(options.latency) } as const;
  };
  const server = await startDeeplServer({ trick });
  const another = await startDeeplServer();
  try {
    for (const folder of [shared, single]) layOut(folder, options);
    const { killed, exits, ended } = await runWorkers(shared, server, options);
    const seconds = (ended - started) / 1000;
    await runToEnd(["translate", "--quiet"], { cwd: single, env: envOf(another), bin: options.bin });
    const differences = compareFolders(join(shared, "output"), join(single, "output"));
    const counted = await options.database.query(
      `SELECT singleton_key AS document, count(*)::int AS times FROM "${SCHEMA}_queue".job
        WHERE name = 'documents' AND state = 'completed' GROUP BY 1`,
    );
    const [dead] = await options.database.query(
      `SELECT count(*)::int AS dead FROM "${SCHEMA}_queue".job WHERE name <> 'documents'`,
    );
    return {
      seconds,
      killed,
      exits,
      completed: new Map(counted.map(({ document, times }) => [String(document), Number(times)])),
      dead: Number(dead?.dead),
      distinct: lengthOf([...new Set(server.billedTexts)]),
      billed: server.billedCharacters,
      largestRequest: Math.max(0, ...server.requests.map(({ texts }) => lengthOf(texts))),
      differences,
      files: listFiles(join(single, "output")).length,
      leftBehind: allFiles(join(shared, "output")).filter((name) => LEFT_BEHIND.test(name)).length,
    };
  } finally {
    await server.close();
    await another.close();
    rmSync(root, { recursive: true, force: true });
  }
}

function layOut(folder: string, { documents, documentsBy }: ProofOptions): void {
  mkdirSync(folder);
  makeCorpus(join(folder, "seeds"), { files: documents });
  const config = [
    "formats: [html, json, english]",
    "cache: { reuse: exact }",
    "deepl: { context: none, concurrency: 1, retryDelay: 0 }",
    "queue: { lease: 5, attempts: 20 }",
    `documents: ${documentsBy}`,
  ];
  writeFileSync(join(folder, "pipeline.config.yaml"), `${config.join("\n")}\n`);
}

function envOf(server: DeeplServer): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url };
}

async function runWorkers(cwd: string, server: DeeplServer, options: ProofOptions) {
  const env = { ...envOf(server), BITEKST_STORE: options.database.url(SCHEMA) };
  const place = { cwd, env, bin: options.bin };
  await runToEnd(["enqueue", "--quiet"], place);
  const chance = chances(options.seed);
  const start = () => startProgram(["work", "--quiet", "--concurrency", "1"], place);
  const workers = Array.from({ length: options.workers }, start);
  let killed = 0;
  let isRestarted = !options.restart;
  // Kills lie spread over the documents, never so late that nothing is under way.
  const killAt = Array.from({ length: options.kills }, () => chance() * 0.8 * options.documents).sort(
    (one, other) => one - other,
  );
  try {
    for (;;) {
      const { open, done } = await depthOf(options.database);
      if (open === 0) break;
      if (!isRestarted && done >= options.documents / 2) {
        isRestarted = true;
        await options.database.restart();
      }
      while (killed < options.kills && done >= (killAt[killed] ?? 0)) {
        const victim = Math.floor(chance() * workers.length);
        await pause(chance() * options.latency * 2);
        workers[victim]?.child.kill("SIGKILL");
        workers[victim] = start();
        killed += 1;
      }
      const crashed = workers.find(({ child }) => child.exitCode !== null);
      if (crashed) throw new Error(`A worker ended by itself: ${crashed.said()}`);
      await pause(100);
    }
    const ended = performance.now();
    for (const { child } of workers) child.kill("SIGTERM");
    return { killed, ended, exits: await Promise.all(workers.map(({ ended }) => ended)) };
  } finally {
    for (const { child } of workers) child.kill("SIGKILL");
  }
}

async function depthOf(database: ProofDatabase): Promise<{ open: number; done: number }> {
  const [row] = await database.query(
    `SELECT count(*) FILTER (WHERE state < 'completed')::int AS open,
            count(*) FILTER (WHERE state = 'completed')::int AS done
       FROM "${SCHEMA}_queue".job WHERE name = 'documents'`,
  );
  return { open: Number(row?.open), done: Number(row?.done) };
}

interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly bin: string;
}

interface Program {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  said(): string;
}

function startProgram(args: readonly string[], { cwd, env, bin }: Place): Program {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  let text = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, ended, said: () => text };
}

async function runToEnd(args: readonly string[], place: Place): Promise<void> {
  const program = startProgram(args, place);
  const code = await program.ended;
  if (code !== 0) throw new Error(`bitekst ${args.join(" ")} ended with ${code}: ${program.said()}`);
}

function compareFolders(one: string, other: string): readonly string[] {
  const names = new Set([...listFiles(one), ...listFiles(other)]);
  return [...names].filter((name) => contentOf(one, name) !== contentOf(other, name));
}

function contentOf(folder: string, name: string): string | undefined {
  return (
    statSync(join(folder, name), { throwIfNoEntry: false }) && readFileSync(join(folder, name), "latin1")
  );
}

function listFiles(folder: string): readonly string[] {
  return allFiles(folder).filter((name) => !LEFT_BEHIND.test(name));
}

/**
 * What a process that was killed between writing a file and giving it its name leaves: hidden, and of no output. A
 * later worker that writes there removes it, unless it looked through the folder a moment before.
 */
const LEFT_BEHIND = /(?:^|\/)\.bitekst-[\w-]+\.tmp$/;

function allFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
