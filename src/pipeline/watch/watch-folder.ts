import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Config } from "../../config/config.ts";
import type { LoadedConfig } from "../../config/load-config.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { RunReport, Trouble } from "../../model/run-report.ts";
import type { WatchFolder } from "../../triggers/watch/open-listener.ts";
import type { SettleTimes } from "../../triggers/watch/open-settler.ts";
import { type WatchNotice, watchSources } from "../../triggers/watch/watch-sources.ts";
import { toTrouble } from "../document-report.ts";
import { stampOf } from "../fingerprint.ts";
import type { Kit } from "../kit.ts";
import { memoryStamp } from "../memory/memory-languages.ts";
import { closeKit, type KitParts, openKit } from "../open-kit.ts";
import { type RunOptions, runBatch } from "../run-batch.ts";
import { systemClock } from "../system-clock.ts";
import { lookAtSources } from "./look-at-sources.ts";
import { openRetries } from "./open-retries.ts";

export type WatchEvent =
  | WatchNotice
  | { readonly kind: "run"; readonly report: RunReport; readonly config: Config; readonly at: Date }
  /** A run that came to no report; another one follows. */
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export interface WatchOptions extends Pick<RunOptions, "cwd" | "prune" | "maxCharacters"> {
  /** Files and folders; the config's `input` when there are none. Relative ones start at `cwd`. */
  readonly paths: readonly string[];
  /** Reads the config: before every run, so that changes hold from then on. */
  readonly load: () => Promise<LoadedConfig>;
  /** Ends the watch; a run under way stops cleanly. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: WatchEvent) => void;
  /** Milliseconds between looks, where the system is not to be asked to tell of changes. */
  readonly poll?: number | undefined;
  readonly times?: Partial<SettleTimes>;
  readonly parts?: KitParts;
  readonly watch?: WatchFolder;
  /** After each run, before the next one: while the store is open. */
  readonly afterRun?: (
    kit: Kit,
    run: { readonly report: RunReport; readonly loaded: LoadedConfig },
  ) => Promise<void>;
}

/** Milliseconds. */
const TIMES: SettleTimes = { debounce: 500, settle: 300, patience: 5_000, longest: 30_000 };

/**
 * Runs over what is watched at the start and whenever something in it has changed and come to rest. A config that
 * cannot be used any more is told, and the last good one stays.
 * @throws PipelineError `config` when the first one cannot be used
 */
export async function watchFolder(options: WatchOptions): Promise<void> {
  const { load, signal, onEvent, poll, times, watch } = options;
  const clock = options.parts?.clock ?? systemClock;
  const retries = openRetries();
  let loaded = await load();
  let inhabited: ReadonlyMap<string, readonly string[]> = new Map();
  const tell = (error: unknown): string => {
    if (!(error instanceof PipelineError)) throw error;
    onEvent({ kind: "trouble", trouble: toTrouble(error) });
    return error.code;
  };
  const look = async () => {
    const sight = await lookAtSources(loaded, pathsOf(loaded, options));
    ({ inhabited } = sight);
    return sight;
  };
  const run = async ({ leaveOut }: { readonly leaveOut: readonly string[] }) => {
    const before = pathsOf(loaded, options).join("\n");
    loaded = await load().catch((error: unknown) => {
      tell(error);
      return loaded;
    });
    // The config may name other inputs now.
    if (pathsOf(loaded, options).join("\n") !== before) await look();
    const paths = [...inhabited].flatMap(([path, files]) =>
      files.every((file) => leaveOut.includes(file)) ? [] : [path],
    );
    if (paths.length === 0) return {};
    try {
      const { report, own } = await runOnce(loaded, { ...options, paths, leaveOut });
      onEvent({ kind: "run", report, config: loaded.config, at: clock.now() });
      return { again: retries.after(report.troubles.map(({ code }) => code)), own };
    } catch (error) {
      return { again: retries.after([tell(error)]) };
    }
  };
  const now = () => clock.now().getTime();
  await watchSources({
    look,
    run,
    clock: { now, wait: (milliseconds, until) => clock.wait(milliseconds, until) },
    signal,
    times: { ...TIMES, ...times },
    poll,
    onNotice: onEvent,
    watch,
  });
}

function pathsOf({ root, config }: LoadedConfig, { paths, cwd = root }: WatchOptions): readonly string[] {
  if (paths.length > 0) return paths.map((path) => resolve(cwd, path));
  return config.input.map((path) => resolve(root, path));
}

/** Opened anew for every run: the glossary is read again, and nothing is held while nothing is done. */
async function runOnce(
  loaded: LoadedConfig,
  {
    parts,
    paths,
    leaveOut,
    signal,
    prune,
    maxCharacters,
    afterRun,
  }: WatchOptions & Pick<RunOptions, "leaveOut">,
): Promise<{ readonly report: RunReport; readonly own: ReadonlyMap<string, string> }> {
  const kit = await openKit(loaded, parts);
  try {
    const report = await runBatch(kit, {
      paths,
      leaveOut,
      signal,
      prune,
      maxCharacters,
      as: { kind: "watch" },
    });
    await afterRun?.(kit, { report, loaded });
    return { report, own: await ownFiles(kit) };
  } finally {
    await closeKit(kit);
  }
}

/** A run brings the file of approvals in line with what people did in review: that is no news for it. */
async function ownFiles({ root, config, store }: Kit): Promise<ReadonlyMap<string, string>> {
  const name = config.memory.file;
  const path = join(root, name);
  const stamp = stampOf(path);
  const bytes = stamp === undefined ? undefined : await readFile(path).catch(() => undefined);
  const known = (await store.memory.files()).find((file) => file.name === name)?.digest;
  const isKnown = bytes !== undefined && known === memoryStamp(bytes, config);
  return stamp === undefined || !isKnown ? new Map() : new Map([[path, stamp]]);
}
