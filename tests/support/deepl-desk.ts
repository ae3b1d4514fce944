import { onTestFinished } from "vitest";
import {
  DEEPL_TEST_KEY,
  type DeeplServer,
  type DeeplServerOptions,
  startDeeplServer,
} from "./deepl-server.ts";
import { type Desk, makeDesk } from "./desk.ts";
import { type CliRun, type RunningCli, runCli, startCli } from "./run-cli.ts";

/** A desk whose `bitekst` sends to a DeepL-protocol server of this test. */
export interface DeeplDesk extends Desk {
  readonly server: DeeplServer;
  readonly env: Readonly<Record<string, string>>;
  run(...args: string[]): Promise<CliRun>;
  start(...args: string[]): RunningCli;
}

/** Quick retries: the servers of these tests recover at once. */
const CONFIG = "deepl:\n  retryDelay: 0\n";

export async function makeDeeplDesk(
  files: Readonly<Record<string, string>>,
  options: DeeplServerOptions & { readonly config?: string } = {},
): Promise<DeeplDesk> {
  const server = await startDeeplServer(options);
  onTestFinished(() => server.close());
  const desk = makeDesk({ "pipeline.config.yaml": options.config ?? CONFIG, ...files });
  const env = { DEEPL_AUTH_KEY: options.key ?? DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url };
  return {
    ...desk,
    server,
    env,
    run: (...args) => runCli(args, { cwd: desk.root, env }),
    start: (...args) => startCli(args, { cwd: desk.root, env }),
  };
}
