import type { Outgoing } from "../../src/model/translation-plan.ts";
import {
  type KeptAnswer,
  type TranslateOutcome,
  translateOutgoing,
} from "../../src/translate/translate-outgoing.ts";
import type { TranslateTools } from "../../src/translate/translate-tools.ts";
import { type ScriptedEngine, type ScriptOptions, scriptedEngine } from "./scripted-engine.ts";
import { VirtualClock } from "./virtual-clock.ts";

export interface RunSetting extends Omit<ScriptOptions, "clock"> {
  readonly tools?: Partial<Omit<TranslateTools, "engine">>;
}

export interface FinishedRun {
  readonly outcome: TranslateOutcome;
  readonly engine: ScriptedEngine;
  readonly clock: VirtualClock;
  readonly kept: readonly KeptAnswer[];
}

/** Sends with a scripted engine in virtual time, until the end. */
export async function startRun(
  outgoing: readonly Outgoing[],
  setting: RunSetting = {},
): Promise<FinishedRun> {
  const clock = new VirtualClock();
  const engine = scriptedEngine({ ...setting, clock });
  const kept: KeptAnswer[] = [];
  const tools: TranslateTools = {
    engine,
    articles: new Map(),
    context: "none",
    concurrency: 4,
    retries: { attempts: 5, firstDelay: 1000 },
    wait: clock.wait,
    signal: new AbortController().signal,
    keep: async (answers) => void kept.push(...answers),
    ...setting.tools,
  };
  const outcome = await clock.run(translateOutgoing(outgoing, tools));
  return { outcome, engine, clock, kept };
}

/** How many texts came to each kind of resolution. */
export function countKinds({ resolutions }: TranslateOutcome): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of resolutions.values()) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
