import type { LoadedConfig } from "../../config/load-config.ts";
import { countOf } from "../../lib/count-of.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { loadGlossary } from "../glossary/load-glossary.ts";
import type { Checked, GlossaryHealth } from "./health.ts";
import { toVerdict } from "./to-verdict.ts";

/** Whether the glossary can be read: one that cannot stops a run. */
export async function checkGlossary(loaded: LoadedConfig): Promise<Checked<GlossaryHealth>> {
  const file = loaded.config.glossary;
  try {
    const glossary = await loadGlossary(loaded);
    if (!glossary) return { verdict: { state: "ok", message: "none" }, facts: { file: null, terms: 0 } };
    const terms = glossary.terms.length;
    return {
      verdict: { state: "ok", message: `${file}: ${countOf(terms, "term")}` },
      facts: { file, terms },
    };
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { verdict: toVerdict(error), facts: { file, terms: 0 } };
  }
}
