import { countOf } from "../../lib/count-of.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import type { Kit } from "../kit.ts";

/** Why a plan leaves segments to no engine; `undefined` when it leaves none. */
export function whyOpen(
  { noEngine, engines = [] }: Pick<Kit, "noEngine" | "engines">,
  { documents }: Pick<TranslationPlan, "documents">,
): Trouble | undefined {
  if (noEngine !== undefined) return noEngine;
  const planned = documents.flatMap(({ segments }) => [...segments.values()]);
  const open = planned.flatMap((segment) => (segment.kind === "open" ? [segment] : []));
  const unchosen = open.filter((segment) => segment.unchosen).length;
  if (unchosen > 0) return nobodys(unchosen);
  return open.length > 0 ? engines.find(({ missing }) => missing !== undefined)?.missing : undefined;
}

function nobodys(count: number): Trouble {
  const segments = countOf(count, "segment");
  return {
    code: "engine-missing",
    message: `Cannot translate ${segments}: no engine of the list is for ${count === 1 ? "it" : "them"}`,
    advice:
      "Add one without conditions that knows the language to engine in pipeline.config.yaml, such as [{ engine: local, kinds: [caption] }, deepl]",
  };
}
