import { readFile } from "node:fs/promises";
import { onTestFinished } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import type { Kit } from "../../src/pipeline/kit.ts";
import { closeKit, openKit } from "../../src/pipeline/open-kit.ts";
import { runBatch } from "../../src/pipeline/run-batch.ts";
import {
  DEEPL_TEST_KEY,
  type DeeplServer,
  type DeeplServerOptions,
  startDeeplServer,
} from "./deepl-server.ts";
import { type Desk, makeDesk } from "./desk.ts";

/** A folder with its kit open, over a real store and a DeepL-protocol server of this test. */
export interface FakeDesk extends Desk {
  readonly kit: Kit;
  readonly server: DeeplServer;
  run(options?: { readonly retranslate?: boolean }): Promise<RunReport>;
}

export interface FakeDeskOptions {
  /** Instead of a config that only retries at once. */
  readonly config?: string;
  readonly server?: DeeplServerOptions;
}

export async function openFakeDesk(
  files: Readonly<Record<string, string>>,
  { config = "deepl:\n  retryDelay: 0\n", server: options = {} }: FakeDeskOptions = {},
): Promise<FakeDesk> {
  const server = await startDeeplServer(options);
  onTestFinished(() => server.close());
  const desk = makeDesk({ "pipeline.config.yaml": config, ...files });
  const env = { DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url };
  const kit = await openKit(
    await loadConfig({ cwd: desk.root, env, readFile: (path) => readFile(path, "utf8") }),
  );
  onTestFinished(() => closeKit(kit));
  const run: FakeDesk["run"] = ({ retranslate = false } = {}) =>
    runBatch(kit, { cwd: desk.root, ...(retranslate ? { retranslate: {} } : {}) });
  return { ...desk, kit, server, run };
}
