import { type PlanRules, planTranslation } from "../../leverage/plan-translation.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import { placeCodes } from "../../translate/place-codes.ts";
import { describeDocument } from "../describe-document.ts";
import type { GatheredSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import { maySend } from "../languages/may-send.ts";

export interface EnginePlans {
  /** Whatever rules do not settle is the engine's, or in the cache from it. */
  readonly plan: TranslationPlan;
  /** The same with an empty cache, whether the engine is there or not. */
  readonly anew: TranslationPlan;
}

/** Plans for one engine, as if nothing were approved. */
export async function planEngine(kit: Kit, { documents }: GatheredSources): Promise<EnginePlans> {
  const { config, engine, store } = kit;
  const described = await Promise.all(documents.map(({ document }) => describeDocument(kit, document)));
  const keys = described.flatMap(({ segments }) => segments.map(({ key }) => key));
  const cache = await store.cache.find([...new Set(keys)]);
  const rules: Omit<PlanRules, "canSend"> = {
    reuse: config.cache.reuse,
    placeCodes,
    maySend: (document) => maySend(kit, document),
    fits: (text) => engine.measure(text) <= engine.limits.maxBytes,
  };
  const nothing = { memory: new Map(), stored: new Map(), cache: new Map() };
  return {
    plan: planTranslation(
      described,
      { ...nothing, cache },
      { ...rules, canSend: kit.noEngine === undefined },
    ),
    anew: planTranslation(described, nothing, { ...rules, canSend: true }),
  };
}
