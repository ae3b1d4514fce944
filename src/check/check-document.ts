import type { BilingualDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { HeldReason } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, CheckContext } from "./check.ts";
import { CHECKS } from "./checks.ts";

/**
 * All that the checks find, in running order of the units, per unit in the order of the checks.
 * `held` says by segment id why a unit was held back.
 */
export function checkDocument(
  document: BilingualDocument,
  held: ReadonlyMap<string, HeldReason> = new Map(),
  checks: readonly Check[] = CHECKS,
): readonly Finding[] {
  return document.blocks.flatMap((block) =>
    block.units.flatMap((unit) => {
      const context = { document, block, held: held.get(unit.segment.id) };
      return checks.flatMap((check) => findingsOf(check, unit, context));
    }),
  );
}

function findingsOf(check: Check, unit: TranslationUnit, context: CheckContext): readonly Finding[] {
  const shared = { segment: unit.segment.id, check: check.code, severity: check.severity };
  return check.look(unit, context).map((remark) => ({ ...shared, ...remark }));
}
