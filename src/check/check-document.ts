import { type CheckSettings, PLAIN_CHECK_SETTINGS } from "../model/check-settings.ts";
import type { BilingualDocument } from "../model/document.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { HeldReason } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, CheckContext } from "./check.ts";
import { CHECKS } from "./checks.ts";
import { codedRemark } from "./coded-remark.ts";
import { plainDocument } from "./plain-document.ts";

export interface CheckOptions {
  /** By segment id: why a unit was held back. */
  readonly held?: ReadonlyMap<string, HeldReason>;
  readonly settings?: CheckSettings;
  readonly checks?: readonly Check[];
}

/**
 * All that the checks find, in running order of the units, per unit in the order of the checks. Checks that are
 * switched off do not look; a severity from the settings goes before the check's and the remark's own.
 */
export function checkDocument(document: BilingualDocument, options: CheckOptions = {}): readonly Finding[] {
  const { held = new Map<string, HeldReason>(), settings = PLAIN_CHECK_SETTINGS, checks = CHECKS } = options;
  const wanted = checks.filter(({ code }) => settings.severities[code] !== "off");
  const plain = plainDocument(document);
  const [codedUnits, plainUnits] = [unitsOf(document), unitsOf(plain)];
  let index = -1;
  return document.blocks.flatMap((block, place) =>
    block.units.flatMap((unit) => {
      index += 1;
      const shared = { index, held: held.get(unit.segment.id), settings };
      const coded = { unit, context: { ...shared, document, block, units: codedUnits } };
      const bareUnit = plainUnits[index] ?? unit;
      const bareBlock = plain.blocks[place] ?? block;
      const bare = {
        unit: bareUnit,
        context: { ...shared, document: plain, block: bareBlock, units: plainUnits },
      };
      return wanted.flatMap((check) => findingsOf(check, check.seesCodes ? coded : bare, unit));
    }),
  );
}

/** What a check looks at. */
interface Look {
  readonly unit: TranslationUnit;
  readonly context: CheckContext;
}

const NONE: readonly Finding[] = [];

function findingsOf(check: Check, look: Look, unit: TranslationUnit): readonly Finding[] {
  const remarks = check.look(look.unit, look.context);
  if (remarks.length === 0) return NONE;
  const wanted = look.context.settings.severities[check.code] as Severity | undefined;
  const placed = look.unit === unit ? remarks : remarks.map((remark) => codedRemark(remark, unit));
  return placed.map((remark) => ({
    segment: unit.segment.id,
    check: check.code,
    ...remark,
    severity: wanted ?? remark.severity ?? check.severity,
  }));
}

function unitsOf({ blocks }: BilingualDocument): readonly TranslationUnit[] {
  return blocks.flatMap(({ units }) => units);
}
