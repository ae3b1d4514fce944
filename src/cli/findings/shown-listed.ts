import { withoutCodes } from "../../model/code-characters.ts";
import { plainRange } from "../../pipeline/checks/plain-range.ts";
import type { DocumentFindings, ListedFinding } from "../../pipeline/findings/list-findings.ts";
import type { ShownFinding } from "../check/finding-lines.ts";

/** A finding as it is shown: texts and places without inline codes. */
export function shownListed(
  { finding, unit }: ListedFinding,
  { document }: Pick<DocumentFindings, "document">,
): ShownFinding {
  const { source: there, target: here, ...said } = finding;
  const source = plainRange(unit.segment.source, there);
  const target = plainRange(unit.target, here);
  return {
    finding: { ...said, ...(source && { source }), ...(target && { target }) },
    source: withoutCodes(unit.segment.source),
    target: withoutCodes(unit.target),
    languages: document.languages,
  };
}
