import type { BilingualDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { HeldReason } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, CheckContext } from "./check.ts";
import { CHECKS } from "./checks.ts";
import { codedRemark } from "./coded-remark.ts";
import { plainDocument } from "./plain-document.ts";

/**
 * All that the checks find, in running order of the units, per unit in the order of the checks.
 * `held` says by segment id why a unit was held back.
 */
export function checkDocument(
  document: BilingualDocument,
  held: ReadonlyMap<string, HeldReason> = new Map(),
  checks: readonly Check[] = CHECKS,
): readonly Finding[] {
  const plain = plainDocument(document);
  return document.blocks.flatMap((block, place) => {
    const plainBlock = plain.blocks[place] ?? block;
    return block.units.flatMap((unit, index) => {
      const reason = held.get(unit.segment.id);
      const coded = { unit, context: { document, block, held: reason } };
      const bare = {
        unit: plainBlock.units[index] ?? unit,
        context: { document: plain, block: plainBlock, held: reason },
      };
      return checks.flatMap((check) => findingsOf(check, check.seesCodes ? coded : bare, unit));
    });
  });
}

/** What a check looks at. */
interface Look {
  readonly unit: TranslationUnit;
  readonly context: CheckContext;
}

function findingsOf(check: Check, look: Look, unit: TranslationUnit): readonly Finding[] {
  const shared = { segment: unit.segment.id, check: check.code, severity: check.severity };
  const remarks = check.look(look.unit, look.context);
  const placed = look.unit === unit ? remarks : remarks.map((remark) => codedRemark(remark, unit));
  return placed.map((remark) => ({ ...shared, ...remark }));
}
