import { planTranslation } from "../../leverage/plan-translation.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import { placeCodes } from "../../translate/place-codes.ts";
import { describeDocument } from "../describe-document.ts";
import type { GatheredSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import { maySend } from "../languages/may-send.ts";

/** A plan as if nothing were approved: whatever rules do not settle is the engine's, or in the cache from it. */
export async function planEngine(kit: Kit, { documents }: GatheredSources): Promise<TranslationPlan> {
  const { config, engine, store } = kit;
  const described = await Promise.all(documents.map(({ document }) => describeDocument(kit, document)));
  const keys = described.flatMap(({ segments }) => segments.map(({ key }) => key));
  const cache = await store.cache.find([...new Set(keys)]);
  return planTranslation(
    described,
    { memory: new Map(), stored: new Map(), cache },
    {
      reuse: config.cache.reuse,
      placeCodes,
      canSend: kit.noEngine === undefined,
      maySend: (document) => maySend(kit, document),
      fits: (text) => engine.measure(text) <= engine.limits.maxBytes,
    },
  );
}
