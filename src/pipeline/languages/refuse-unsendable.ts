import type { PlanRules } from "../../leverage/plan-translation.ts";
import { countOf } from "../../lib/count-of.ts";
import { languageName } from "../../lib/language-name.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { PlannedDocument, TranslationPlan } from "../../model/translation-plan.ts";
import type { GatheredSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import type { FailedSource } from "../read-documents.ts";
import { maySend } from "./may-send.ts";

/** A plan and the sources it was made for. */
export interface PlannedSources {
  readonly plan: TranslationPlan;
  readonly sources: GatheredSources;
}

/**
 * Takes out the documents that may not be sent although something of them would have to be: they are failures, and
 * stay as they were. Those that memory, rules and the cache cover go on.
 */
export function refuseUnsendable(
  kit: Pick<Kit, "config">,
  { plan, sources }: PlannedSources,
  askAnew?: PlanRules["askAnew"],
): PlannedSources {
  const refused = new Map(
    plan.documents
      .filter(({ document }) => !maySend(kit, document))
      .map((each) => ({ document: each.document, wanting: countWanting(each, askAnew) }))
      .filter(({ wanting }) => wanting > 0)
      .map(({ document, wanting }) => [document.name, refusalOf(document, wanting)]),
  );
  if (refused.size === 0) return { plan, sources };
  return {
    plan: { ...plan, documents: plan.documents.filter(({ document }) => !refused.has(document.name)) },
    sources: {
      ...sources,
      documents: sources.documents.filter(({ document }) => !refused.has(document.name)),
      failures: [...sources.failures, ...refused.values()],
    },
  };
}

/** Segments that nothing is known for, or that were to be asked for anew. */
function countWanting({ document, segments }: PlannedDocument, askAnew: PlanRules["askAnew"]): number {
  const wanting = [...segments].filter(
    ([id, { kind, route }]) => kind === "open" || (route === "cache" && askAnew?.(document.name, id)),
  );
  return wanting.length;
}

function refusalOf({ name, language }: PlannedDocument["document"], wanting: number): FailedSource {
  const error = new PipelineError(
    "document-language",
    `Cannot translate "${name}": it is written in ${languageName(language)}, which is not to be sent`,
    {
      advice: `Set source.nynorsk: send in pipeline.config.yaml to have it sent as bokmål, or put the ${countOf(wanting, "segment")} that it lacks into memory`,
    },
  );
  return { name, error, language };
}
