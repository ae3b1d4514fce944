import type { LoadedConfig } from "../../config/load-config.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Trouble } from "../../model/run-report.ts";
import { makeCheckSettings } from "../checks/make-check-settings.ts";
import { gatherSources } from "../gather-sources.ts";
import { importMemory } from "../import-memory.ts";
import type { Kit } from "../kit.ts";
import { refuseUnsendable } from "../languages/refuse-unsendable.ts";
import { makePlanReport } from "../make-plan-report.ts";
import { fitLimits } from "../sharing/fit-limits.ts";
import { approvedTargets } from "./approved-targets.ts";
import { joinOutcomes } from "./join-outcomes.ts";
import { openEngines } from "./open-engines.ts";
import { planEngine } from "./plan-engine.ts";
import { runEngine, withinLimits } from "./run-engine.ts";

export interface CompareOptions {
  /** As the config names them. */
  readonly engines: readonly string[];
  /** Files and folders; the config's `input` when there are none. Relative ones start at `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** Unicode code points that may be billed, by all engines together; `limits.charactersPerRun` when left out. */
  readonly maxCharacters?: number | undefined;
  /** Told before an engine is sent anything. */
  readonly onPlanned?: (plan: EnginePlan) => void;
}

/** What one engine is about to be sent. */
export interface EnginePlan {
  readonly engine: string;
  readonly texts: number;
  readonly characters: number;
  /** Absent of an engine that is not paid by the character. */
  readonly price?: { readonly amount: number; readonly currency: string };
  readonly missing?: Trouble;
}

export interface CompareOutcome {
  readonly comparison: Comparison;
  /** Unicode code points that were billed now. */
  readonly billedCharacters: number;
}

/**
 * Has each engine translate what goes to an engine at all, one after the other; answers come from the cache and go
 * there, as those of `translate`. What one engine cannot do leaves the others alone.
 * @throws PipelineError `usage` for an engine that nobody knows; `store-busy`, `store-unusable`, `memory-file`
 */
export async function compareEngines(
  kit: Kit,
  loaded: LoadedConfig,
  options: CompareOptions,
): Promise<CompareOutcome> {
  const kits = await openEngines(kit, loaded, options.engines);
  try {
    const release = await kit.store.lockRun();
    try {
      return await compareLocked(kit, kits, options);
    } finally {
      await release();
    }
  } finally {
    for (const { engine } of kits) await engine.close();
  }
}

async function compareLocked(
  kit: Kit,
  kits: readonly Kit[],
  options: CompareOptions,
): Promise<CompareOutcome> {
  await importMemory(kit);
  const gathered = await gatherSources(kit, options);
  // Every engine stands for itself here: none is there in the place of another.
  const settings = await makeCheckSettings({ config: kit.config, glossary: kit.glossary });
  const run = kit.newRunId();
  let left = options.maxCharacters ?? kit.config.limits.charactersPerRun;
  let billedCharacters = 0;
  const runs = [];
  const failures = new Map(gathered.failures.map((failure) => [failure.name, failure.error]));
  for (const each of kits) {
    const whole = await planEngine(each, gathered);
    const { plan, sources } = refuseUnsendable(each, { plan: whole, sources: gathered });
    for (const { name, error } of sources.failures) failures.set(name, error);
    options.onPlanned?.(await tellPlan(each, { plan, sources, left }));
    const { signal } = options;
    const outcome = await runEngine(each, plan, { run, signal, maxCharacters: left, settings });
    billedCharacters += outcome.billedCharacters;
    if (left !== undefined) left = Math.max(0, left - outcome.billedCharacters);
    runs.push({ kit: each, outcome });
  }
  const approved = await approvedTargets(kit, gathered);
  return { comparison: joinOutcomes(runs, { approved, failures }), billedCharacters };
}

interface Telling {
  readonly plan: Awaited<ReturnType<typeof planEngine>>;
  readonly sources: Awaited<ReturnType<typeof gatherSources>>;
  readonly left: number | undefined;
}

async function tellPlan(kit: Kit, { plan, sources, left }: Telling): Promise<EnginePlan> {
  const limited = withinLimits(kit);
  const fit = await fitLimits(limited, plan, limited === kit ? left : undefined);
  const { texts, characters, price } = makePlanReport(limited, fit, sources);
  return {
    engine: kit.engine.name,
    texts,
    characters,
    ...(limited === kit && { price }),
    ...(kit.noEngine && { missing: kit.noEngine }),
  };
}
