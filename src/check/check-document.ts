import { type CheckSettings, PLAIN_CHECK_SETTINGS } from "../model/check-settings.ts";
import type { BilingualDocument } from "../model/document.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { HeldReason } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import { isPseudoUnit } from "../model/without-pseudo.ts";
import type { Check, CheckContext } from "./check.ts";
import { looksAt } from "./check-scopes.ts";
import { CHECKS } from "./checks.ts";
import { codedRemark } from "./coded-remark.ts";
import { plainDocument } from "./plain-document.ts";
import { touchesLoneCode } from "./touches-lone-code.ts";

export interface CheckOptions {
  /** By segment id: why a unit was held back. */
  readonly held?: ReadonlyMap<string, HeldReason>;
  readonly settings?: CheckSettings;
  readonly checks?: readonly Check[];
}

/**
 * All that the checks find, in running order of the units, per unit in the order of the checks. Checks that are
 * switched off, or do not know the languages, do not look; a severity from the settings goes before the check's and the remark's own.
 */
export function checkDocument(document: BilingualDocument, options: CheckOptions = {}): readonly Finding[] {
  const { held = NOTHING_HELD, settings = PLAIN_CHECK_SETTINGS, checks = CHECKS } = options;
  const wanted = checks.filter(
    ({ code }) => settings.severities[code] !== "off" && looksAt(code, document.languages),
  );
  const plain = plainDocument(document);
  const [codedUnits, plainUnits] = [unitsOf(document), unitsOf(plain)];
  const findings: Finding[] = [];
  const ofPseudo = wanted.filter(({ seesPseudo }) => seesPseudo);
  let index = -1;
  // Loops, and one context a unit: with the checks switched off this takes less than a microsecond a unit.
  for (const [place, block] of document.blocks.entries()) {
    for (const unit of block.units) {
      index += 1;
      const { id } = unit.segment;
      const shared = { index, held: held.size === 0 ? undefined : held.get(id), settings };
      const bareBlock = plain.blocks[place] ?? block;
      const bare = { document: plain, block: bareBlock, units: plainUnits, ...shared };
      const coded = plain === document ? bare : { document, block, units: codedUnits, ...shared };
      const look = { unit, bareUnit: plainUnits[index] ?? unit, bare, coded };
      for (const check of isPseudoUnit(unit) ? ofPseudo : wanted) addFindings(findings, check, look);
    }
  }
  return findings;
}

const NOTHING_HELD: ReadonlyMap<string, HeldReason> = new Map();

/** A unit with and without its inline codes; the same where it has none. */
interface Look {
  readonly unit: TranslationUnit;
  readonly bareUnit: TranslationUnit;
  readonly coded: CheckContext;
  readonly bare: CheckContext;
}

function addFindings(findings: Finding[], check: Check, { unit, bareUnit, coded, bare }: Look): void {
  const remarks = check.seesCodes ? check.look(unit, coded) : check.look(bareUnit, bare);
  if (remarks.length === 0) return;
  const wanted = bare.settings.severities[check.code] as Severity | undefined;
  const isPlaced = check.seesCodes || bareUnit === unit;
  for (const remark of remarks) {
    const placed = isPlaced ? remark : codedRemark(remark, unit);
    if (!isPlaced && check.seesNeighbours && placed.target && touchesLoneCode(unit.target, placed.target))
      continue;
    findings.push({
      segment: unit.segment.id,
      check: check.code,
      ...placed,
      severity: wanted ?? remark.severity ?? check.severity,
    });
  }
}

function unitsOf({ blocks }: BilingualDocument): readonly TranslationUnit[] {
  return blocks.flatMap(({ units }) => units);
}
