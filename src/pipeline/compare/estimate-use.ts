import type { EngineUse } from "../../model/run-report.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import { estimateRequests } from "../../translate/estimate-requests.ts";
import { articlesOf } from "../articles-of.ts";
import { termedEngine } from "../glossary/termed-engine.ts";
import type { Kit } from "../kit.ts";
import { engineUse } from "../sending/engine-use.ts";

/** What sending a plan to this kit's engine comes to, with what surrounds the texts and the terms that go along. */
export async function estimateUse(kit: Kit, plan: TranslationPlan): Promise<EngineUse> {
  const { config, engine: bare } = kit;
  const glossary = await kit.glossary();
  const engine = bare.takesTerms && glossary !== undefined ? termedEngine(bare, glossary) : bare;
  const { context, contextOmits } = config.deepl;
  const articles = articlesOf(plan, contextOmits);
  return engineUse(bare, estimateRequests(plan.outgoing, { engine, context, articles }), config.price);
}
