import type { XliffFile } from "../formats/xliff.ts";
import type { BilingualDocument } from "../model/document.ts";
import { reviewNotice } from "../model/review-notice.ts";
import type { BesideUnits } from "../model/unit-beside.ts";
import { withoutPseudo } from "../model/without-pseudo.ts";
import { groupFindings } from "./group-findings.ts";

/** What XLIFF of either version says of a document; pseudo-translation is to be translated. */
export function xliffFile(
  { findings: found, ...document }: BilingualDocument,
  beside?: BesideUnits,
): XliffFile {
  const { name, format, languages, blocks } = withoutPseudo(document);
  const notice = reviewNotice({ ...document, findings: found });
  const findings = groupFindings(found);
  return {
    name,
    format,
    languages,
    notes: notice === undefined ? [] : [notice],
    blocks: blocks.map(({ id, kind, units }) => ({
      id,
      kind,
      units: units.map((unit) => ({
        unit,
        findings: findings.get(unit.segment.id) ?? [],
        beside: beside?.get(unit.segment.id),
      })),
    })),
  };
}
