import { createHash } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { DEEPL_TEST_KEY, type DeeplServer, startDeeplServer } from "../../support/deepl-server.ts";
import { type CliRun, startCli } from "../../support/run-cli.ts";
import { chances } from "./chances.ts";

const AT_STEP = pathToFileURL(join(import.meta.dirname, "at-step.mjs")).href;

/** When a process is killed, unless it ends by itself before. */
export type Instant =
  /** Milliseconds after its start. */
  | { readonly kind: "time"; readonly after: number }
  /** Milliseconds after its n-th request came, from 1. */
  | { readonly kind: "request"; readonly number: number; readonly after: number }
  /** Just before its n-th step on the disk or in the store, from 1. */
  | { readonly kind: "step"; readonly number: number };

export interface Life {
  readonly run: CliRun;
  readonly wasKilled: boolean;
  readonly milliseconds: number;
  /** Texts of each request that it sent. */
  readonly requests: readonly (readonly string[])[];
}

export interface LifeOptions {
  readonly root: string;
  readonly args: readonly string[];
  /** Of how long answers take. */
  readonly seed: number;
  readonly instant?: Instant;
  /** Where the number of its steps is written, if it comes to its end. */
  readonly stepsTold?: string;
}

/**
 * A process from its start to its kill or its end. Each has a server of its own, so that nothing it sent is taken for
 * the next one's. Answers take 0 to 8 milliseconds.
 */
export async function live({ root, args, seed, instant, stepsTold }: LifeOptions): Promise<Life> {
  const delay = chances(seed);
  const trick = () => ({ kind: "answer", gate: pause(delay.next() * 8) }) as const;
  const server = await startDeeplServer({ trick, translate: sayWithContext });
  const started = performance.now();
  const program = startCli(args, {
    cwd: root,
    env: {
      DEEPL_AUTH_KEY: DEEPL_TEST_KEY,
      DEEPL_SERVER_URL: server.url,
      ...(instant?.kind === "step" && { ...PRELOADED, KILL_AT_STEP: String(instant.number) }),
      ...(stepsTold !== undefined && { ...PRELOADED, KILL_STEPS_TOLD: stepsTold }),
    },
  });
  const over = program.done.then(() => undefined);
  if (instant !== undefined) {
    await comesTo(instant, { server, over });
    program.kill("SIGKILL");
  }
  const run = await program.done;
  const milliseconds = performance.now() - started;
  await server.close();
  return {
    run,
    wasKilled: run.code === null,
    milliseconds,
    requests: server.requests.map(({ texts }) => texts),
  };
}

const PRELOADED = { NODE_OPTIONS: `--import=${AT_STEP}` };

/** An answer that shows what came with its text: another context is then seen in the output. */
export function sayWithContext(
  text: string,
  { context = "" }: { readonly context: string | undefined },
): string {
  const mark = createHash("sha256").update(context).digest("hex").replace(/\d/g, "").slice(0, 6);
  return `EN ${mark}: ${text}`;
}

interface Course {
  readonly server: DeeplServer;
  readonly over: Promise<undefined>;
}

/** Resolves at the instant, or when the process is over. One that counts its steps ends itself. */
async function comesTo(instant: Instant, { server, over }: Course): Promise<void> {
  if (instant.kind === "step") return over;
  if (instant.kind === "request") await Promise.race([server.arrived(instant.number), over]);
  const stop = new AbortController();
  const waited = pause(instant.after, undefined, { signal: stop.signal }).catch(() => undefined);
  await Promise.race([waited, over]);
  stop.abort();
}
