import type { Check } from "../../check/check.ts";
import { CHECKS } from "../../check/checks.ts";
import { closestWord } from "../../lib/closest-word.ts";
import { PipelineError } from "../../model/pipeline-error.ts";

/**
 * The checks of these codes, in the order of all checks.
 * @throws PipelineError `usage` for a code that no check has
 */
export function pickChecks(codes: readonly string[]): readonly Check[] {
  const known = CHECKS.map(({ code }) => code);
  const stray = codes.find((code) => !known.includes(code));
  if (stray === undefined) return CHECKS.filter(({ code }) => codes.includes(code));
  const meant = closestWord(stray, known);
  throw new PipelineError("usage", `Cannot run the check "${stray}": there is none of that name`, {
    advice: meant ? `Did you mean "${meant}"?` : `Known are ${known.join(", ")}`,
  });
}
