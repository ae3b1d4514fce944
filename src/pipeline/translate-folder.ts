import { readFile } from "node:fs/promises";
import { loadConfig } from "../config/load-config.ts";
import type { RunReport } from "../model/run-report.ts";
import { closeKit, type KitParts, openKit } from "./open-kit.ts";
import { type RunOptions, runBatch } from "./run-batch.ts";

export interface BatchOptions extends RunOptions, KitParts {
  /** The config file; without it the nearest `pipeline.config.yaml` from `cwd` upwards, or else the defaults. */
  readonly config?: string;
  /** Where `DEEPL_AUTH_KEY` and the like are looked up; `process.env` when left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * One run, from config to report: what `bitekst translate` does, without printing.
 * Nothing is thrown for a document's failure: its report tells.
 *
 * @example
 * ```ts
 * const report = await runBatch({ cwd: folder, env: {} });
 * report.documents.map(({ source, state }) => [source, state]); // [["seeds/foto.txt", "complete"]]
 * report.documents[0].outputs.html; // "output/foto.txt.html"
 * ```
 * @throws PipelineError `config`, `memory-file`, `store-busy`, `store-unusable`
 */
export async function translateFolder(options: BatchOptions = {}): Promise<RunReport> {
  const { cwd = process.cwd(), env = process.env, config } = options;
  const readText = (path: string) => readFile(path, "utf8");
  const loaded = await loadConfig({
    cwd,
    env,
    readFile: readText,
    ...(config === undefined ? {} : { path: config }),
  });
  const kit = await openKit(loaded, options);
  try {
    return await runBatch(kit, { ...options, cwd });
  } finally {
    await closeKit(kit);
  }
}
