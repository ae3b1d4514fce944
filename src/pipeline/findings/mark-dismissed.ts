import type { Dismissal } from "../../model/dismissal.ts";
import type { BilingualDocument } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { unitDigest } from "./unit-digest.ts";

/** The document, its findings marked that people dismissed and whose texts are still the same; all others unmarked. */
export function markDismissed(
  document: BilingualDocument,
  dismissals: readonly Dismissal[],
): BilingualDocument {
  const own = dismissals.filter((each) => each.document === document.name);
  if (own.length === 0 && document.findings.every(({ dismissed }) => dismissed === undefined))
    return document;
  const held = holding(document, own);
  return { ...document, findings: document.findings.map((finding) => marked(finding, held)) };
}

/** By segment and check, those whose texts have not changed since. */
function holding(
  { blocks }: BilingualDocument,
  dismissals: readonly Dismissal[],
): ReadonlyMap<string, Dismissal> {
  const units = new Map<string, TranslationUnit>();
  for (const unit of blocks.flatMap((block) => block.units)) units.set(unit.segment.id, unit);
  const valid = dismissals.filter(({ segment, digest }) => {
    const unit = units.get(segment);
    return unit !== undefined && unitDigest(unit) === digest;
  });
  return new Map(valid.map((each) => [keyOf(each), each]));
}

function marked(finding: Finding, held: ReadonlyMap<string, Dismissal>): Finding {
  const { dismissed: _, ...open } = finding;
  const dismissal = held.get(keyOf(finding));
  if (dismissal === undefined) return open;
  const { reason, by } = dismissal;
  return { ...open, dismissed: by === undefined ? { reason } : { reason, by } };
}

function keyOf({ segment, check }: Pick<Finding, "segment" | "check">): string {
  return `${segment} ${check}`;
}
