import type { LoadedConfig } from "../../config/load-config.ts";
import type { ComparedCost, Comparison } from "../../model/comparison.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import { makeCheckSettings } from "../checks/make-check-settings.ts";
import { type GatheredSources, gatherSources } from "../gather-sources.ts";
import { importMemory } from "../import-memory.ts";
import type { Kit } from "../kit.ts";
import { refuseUnsendable } from "../languages/refuse-unsendable.ts";
import { fitLimits } from "../sharing/fit-limits.ts";
import { approvedTargets } from "./approved-targets.ts";
import { estimateUse } from "./estimate-use.ts";
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
  /** Told of all engines before anything is sent to the first. */
  readonly onPlanned?: (plans: readonly EnginePlan[]) => void;
}

/** What one engine is about to be sent. */
export interface EnginePlan extends ComparedCost {
  readonly engine: string;
  readonly isFree: boolean;
  /** Why nothing is. */
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
  const failures = new Map(gathered.failures.map((failure) => [failure.name, failure.error]));
  const planned: PlannedRun[] = [];
  let left = options.maxCharacters ?? kit.config.limits.charactersPerRun;
  const room = { run: left, planned: 0 };
  for (const each of kits) {
    const one = await planRun(each, { gathered, room });
    for (const { name, error } of one.sources.failures) failures.set(name, error);
    if (each.engine.cost.kind === "characters") room.planned += one.told.characters;
    planned.push(one);
  }
  options.onPlanned?.(planned.map(({ told }) => told));
  const run = kit.newRunId();
  let billedCharacters = 0;
  const runs = [];
  for (const { kit: each, plan, cost } of planned) {
    const { signal } = options;
    const outcome = await runEngine(each, plan, { run, signal, maxCharacters: left, settings });
    billedCharacters += outcome.billed.characters;
    if (left !== undefined) left = Math.max(0, left - outcome.billed.characters);
    runs.push({ kit: each, outcome, cost });
  }
  const approved = await approvedTargets(kit, gathered);
  return { comparison: joinOutcomes(runs, { approved, failures }), billedCharacters };
}

interface PlannedRun {
  readonly kit: Kit;
  readonly plan: TranslationPlan;
  readonly sources: GatheredSources;
  /** Of all of it, with an empty cache. */
  readonly cost: ComparedCost;
  readonly told: EnginePlan;
}

interface Place {
  readonly gathered: GatheredSources;
  /** Characters that the run may bill, and those of them that engines before this one will. */
  readonly room: { readonly run: number | undefined; readonly planned: number };
}

async function planRun(kit: Kit, { gathered, room }: Place): Promise<PlannedRun> {
  const plans = await planEngine(kit, gathered);
  const { plan, sources } = refuseUnsendable(kit, { plan: plans.plan, sources: gathered });
  const use = await estimateUse(kit, await fitRoom(kit, plan, room));
  const isFree = kit.engine.cost.kind === "free";
  const told = { ...costOf(use), engine: kit.engine.name, isFree };
  return {
    ...{ kit, plan, sources },
    cost: costOf(await estimateUse(kit, plans.anew)),
    told: kit.noEngine ? { ...told, missing: kit.noEngine } : told,
  };
}

function costOf({ texts, characters, tokens, price }: ComparedCost): ComparedCost {
  return { texts, characters, ...(tokens && { tokens }), ...(price && { price }) };
}

/** What of a plan will be sent, once the engines before it have billed what they will. */
async function fitRoom(kit: Kit, plan: TranslationPlan, { run, planned }: Place["room"]) {
  const limited = withinLimits(kit);
  if (limited !== kit) return (await fitLimits(limited, plan, undefined)).plan;
  const { charactersPerMonth: month, ...limits } = kit.config.limits;
  const less = (limit: number) => Math.max(0, limit - planned);
  const config = {
    ...kit.config,
    limits: { ...limits, ...(month !== undefined && { charactersPerMonth: less(month) }) },
  };
  return (await fitLimits({ ...kit, config }, plan, run === undefined ? undefined : less(run))).plan;
}
