import { readFile } from "node:fs/promises";
import { onTestFinished } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { type WatchEvent, type WatchOptions, watchFolder } from "../../src/pipeline/watch/watch-folder.ts";
import {
  DEEPL_TEST_KEY,
  type DeeplServer,
  type DeeplServerOptions,
  startDeeplServer,
} from "./deepl-server.ts";
import { type Desk, makeDesk } from "./desk.ts";

/** A folder that is watched, with a DeepL-protocol server of this test. */
export interface WatchDesk extends Desk {
  readonly server: DeeplServer;
  readonly events: readonly WatchEvent[];
  /** Reports of all runs so far. */
  reports(): readonly RunReport[];
  /** Resolves with the event that fits, once it has come. */
  event<Kind extends WatchEvent["kind"]>(
    kind: Kind,
    fits?: (event: Extract<WatchEvent, { kind: Kind }>) => boolean,
  ): Promise<Extract<WatchEvent, { kind: Kind }>>;
  /** Resolves with the report of the run of this number, from 1. */
  run(number: number): Promise<RunReport>;
  stop(): Promise<void>;
}

export interface WatchWay extends Partial<Omit<WatchOptions, "onEvent" | "signal">> {
  readonly server?: DeeplServerOptions;
}

/** Watches a folder with these files until the test ends. */
export async function openWatchDesk(
  files: Readonly<Record<string, string>>,
  { server: serverOptions, ...options }: WatchWay = {},
): Promise<WatchDesk> {
  const server = await startDeeplServer(serverOptions);
  onTestFinished(() => server.close());
  const desk = makeDesk({ "pipeline.config.yaml": "deepl:\n  retryDelay: 0\n", ...files });
  const env = { DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url };
  const load = () => loadConfig({ cwd: desk.root, env, readFile: (path) => readFile(path, "utf8") });
  const events: WatchEvent[] = [];
  let told = () => undefined as unknown;
  const controller = new AbortController();
  const done = watchFolder({
    paths: [],
    cwd: desk.root,
    load,
    times: { debounce: 0 },
    ...options,
    signal: controller.signal,
    onEvent: (event) => {
      events.push(event);
      told();
    },
  });
  const failed = done.then(
    () => undefined,
    (error: unknown) => Promise.reject(error),
  );
  const stop = () => {
    controller.abort();
    return failed;
  };
  onTestFinished(stop);
  const until = async <T>(find: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await Promise.race([new Promise((resolve) => (told = () => resolve(undefined))), failed]);
      if (controller.signal.aborted) throw new Error("the watch has ended");
    }
  };
  const reports = () => events.flatMap((event) => (event.kind === "run" ? [event.report] : []));
  return {
    ...desk,
    server,
    events,
    reports,
    event: (kind, fits = () => true) =>
      until(() => {
        const found = events.find((each) => each.kind === kind && fits(each as never));
        return found as never;
      }),
    run: (number) => until(() => reports()[number - 1]),
    stop,
  };
}
