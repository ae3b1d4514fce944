import type { CheckSettings } from "../../model/check-settings.ts";
import type { Kit } from "../kit.ts";

/**
 * What the config and its glossary want of the checks: the same object for all documents of a run.
 * @throws PipelineError `glossary-file`
 */
export async function makeCheckSettings({
  config,
  glossary,
}: Pick<Kit, "config" | "glossary">): Promise<CheckSettings> {
  const { terms = [] } = (await glossary()) ?? {};
  return { severities: config.checks, terms, style: config.style };
}
