import { hostname } from "node:os";
import type { RunRecord } from "../model/run-record.ts";
import type { RunReport } from "../model/run-report.ts";
import type { Retranslation } from "./ask-anew.ts";
import { endOf } from "./end-of.ts";
import { settingsDigest } from "./fingerprint.ts";
import { type NamedSources, sortSources } from "./gather-sources.ts";
import { pinGlossary } from "./glossary/pin-glossary.ts";
import { importMemory } from "./import-memory.ts";
import type { Kit } from "./kit.ts";
import { makeRunReport, type RunEvent } from "./run-report.ts";
import { keptReport } from "./status/run-totals.ts";
import { findVanishedDocuments } from "./vanished/find-vanished-documents.ts";
import { pruneVanished } from "./vanished/prune-vanished.ts";
import { withoutVanished } from "./vanished/without-vanished.ts";
import { translateWaves } from "./waves/translate-waves.ts";

export interface RunOptions {
  /** Files and folders; the config's `input` when there are none. Relative ones start at `cwd`. */
  readonly paths?: readonly string[];
  readonly cwd?: string;
  /** Asks the run to stop cleanly: what was sent is awaited and kept, nothing more is sent. */
  readonly signal?: AbortSignal;
  /** Asks the engine anew for segments that the cache has an answer to. */
  readonly retranslate?: Retranslation;
  /** Asks the first engine for what another translated in its place. */
  readonly upgrade?: boolean | undefined;
  /** Unicode code points that the run may be billed; `limits.charactersPerRun` of the config when left out. */
  readonly maxCharacters?: number | undefined;
  /** Removes what is left of documents whose source is gone from below the paths; they are only told otherwise. */
  readonly prune?: boolean | undefined;
  /** Absolute paths of files below the paths that are not looked at now, such as those that are still being written. */
  readonly leaveOut?: readonly string[] | undefined;
  /** What started it, for its record; `translate` when left out. */
  readonly as?: Pick<RunRecord, "kind" | "job">;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Translates documents and writes them: read, plan, send, finish. One run at a time may use a store.
 * One document's failure is in the report, the others go on.
 * @throws PipelineError `store-busy`, `store-unusable`, `memory-file`
 */
export async function runBatch(kit: Kit, options: RunOptions = {}): Promise<RunReport> {
  const release = await kit.store.lockRun();
  try {
    return await runLocked(pinGlossary(kit), options);
  } finally {
    await release();
  }
}

async function runLocked(kit: Kit, options: RunOptions): Promise<RunReport> {
  const started = kit.clock.now();
  const { as = { kind: "translate" } } = options;
  const run: RunRecord = { id: kit.newRunId(), startedAt: started.toISOString(), ...as, host: hostname() };
  const wrote = { files: 0 };
  const signal = options.signal ?? new AbortController().signal;
  await kit.store.runs.save(run);
  options.onEvent?.({ kind: "begun", run: run.id });
  const line = tellOfAuto(kit);
  if (line !== undefined) options.onEvent?.({ kind: "told", line });
  const memory = await importMemory(kit);
  options.onEvent?.({ kind: "memory", ...memory });
  // What is asked anew may stand in other documents too: the next run looks at all of them.
  if (options.retranslate || options.upgrade) await kit.store.written.clear();
  const settings = options.retranslate || options.upgrade ? undefined : await settingsDigest(kit);
  const sorted = await sortSources(kit, options, settings);
  const { failures: notRemoved, sources, vanished } = await settleVanished(kit, sorted, options);
  const translated = await translateWaves(counting(kit, wrote), sources, {
    ...options,
    run: run.id,
    signal,
    maxCharacters: options.maxCharacters ?? kit.config.limits.charactersPerRun,
  });
  const seconds = (kit.clock.now().getTime() - started.getTime()) / 1000;
  const report = makeRunReport({
    run: run.id,
    documents: translated.documents,
    outcome: translated.outcome,
    seconds,
    noEngine: translated.noEngine,
    asksAnew: options.retranslate !== undefined,
    beyondLimit: translated.beyond,
    vanished,
    notices: translated.notices,
    notRemoved,
    written: wrote.files,
    interrupted: signal.aborted,
  });
  const end = endOf(report);
  await kit.store.runs.save({
    ...run,
    endedAt: kit.clock.now().toISOString(),
    end,
    report: keptReport(report),
  });
  return report;
}

/** Finds what is gone, removes what is left of it when asked to, and takes neither for a source. */
async function settleVanished(kit: Kit, sorted: NamedSources, options: RunOptions) {
  const names = [...sorted.changed, ...sorted.unchanged.map(({ source }) => source)];
  const found = await findVanishedDocuments(kit, options, { names, failures: sorted.failures });
  const { vanished, failures } = options.prune
    ? await pruneVanished(kit, found)
    : { vanished: found, failures: [] };
  const { isSource, isFailure } = withoutVanished(vanished, { root: kit.root, cwd: options.cwd });
  const sources: NamedSources = {
    ...sorted,
    changed: sorted.changed.filter(isSource),
    unchanged: sorted.unchanged.filter(({ source }) => isSource(source)),
    failures: sorted.failures.filter(isFailure),
  };
  return { vanished, failures, sources };
}

/** Nobody chose this engine: what it is, and why. */
function tellOfAuto({ config, engine }: Kit): string | undefined {
  if (config.engine !== "auto" || engine.name !== "local") return undefined;
  return "There is no DeepL key: the local engine translates, on this machine";
}

function counting(kit: Kit, wrote: { files: number }): Kit {
  return {
    ...kit,
    onWritten: () => {
      wrote.files += 1;
      kit.onWritten?.();
    },
  };
}
