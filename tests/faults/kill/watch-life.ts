import { setTimeout as pause } from "node:timers/promises";
import { DEEPL_TEST_KEY, type DeeplServer, startDeeplServer } from "../../support/deepl-server.ts";
import { type CliRun, type RunningCli, startCli } from "../../support/run-cli.ts";
import { chances } from "./chances.ts";
import { sayWithContext } from "./lives.ts";

/** A `bitekst watch` from its start to its kill or stop, and texts of each request that it sent. */
export interface WatchLife {
  readonly run: CliRun;
  readonly requests: readonly (readonly string[])[];
}

export interface WatchLifeOptions {
  readonly root: string;
  /** Of how long answers take: 0 to 8 milliseconds. */
  readonly seed: number;
  /** What happens while it watches. */
  readonly meanwhile: (watching: Watching) => Promise<void>;
  readonly ends: "SIGKILL" | "SIGTERM";
}

export interface Watching {
  readonly program: RunningCli;
  readonly server: DeeplServer;
}

/** Each has a server of its own, so that nothing it sent is taken for the next one's. */
export async function watchUntil({ root, seed, meanwhile, ends }: WatchLifeOptions): Promise<WatchLife> {
  const delay = chances(seed);
  const trick = () => ({ kind: "answer", gate: pause(delay.next() * 8) }) as const;
  const server = await startDeeplServer({ trick, translate: sayWithContext });
  const program = startCli(["watch", "--json", "--debounce", "0"], {
    cwd: root,
    env: { DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url },
  });
  await meanwhile({ program, server });
  program.kill(ends);
  const run = await program.done;
  await server.close();
  return { run, requests: server.requests.map(({ texts }) => texts) };
}
