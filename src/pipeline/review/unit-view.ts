import { shownText } from "../../formats/shown-text.ts";
import type { Finding } from "../../model/finding.ts";
import type { UnitMark } from "../../model/review-record.ts";
import type { FindingView, SegmentView } from "../../model/review-view.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { doubtOf } from "./doubt-of.ts";

export interface UnitSurroundings {
  readonly mark: UnitMark | undefined;
  readonly findings: readonly Finding[];
  /** Other segments of the article with the same source. */
  readonly same: number;
}

/** A unit as review shows it. */
export function unitView(unit: TranslationUnit, { mark, findings, same }: UnitSurroundings): SegmentView {
  const { segment, target, state, origin, review = {} } = unit;
  const { codes, language } = segment;
  const { comments = 0, revision = 1, who, at } = mark ?? {};
  return {
    id: segment.id,
    source: shownText(segment.source, codes),
    target: shownText(target, codes),
    ...(codes.length > 0 && { codes: true }),
    ...(language !== undefined && { language }),
    state,
    ...(origin !== undefined && { origin }),
    revision,
    ...review,
    doubt: doubtOf(unit, findings),
    findings: findings.map(findingView),
    comments,
    same,
    ...(who !== undefined && at !== undefined && { who, at }),
  };
}

function findingView({ segment: _, ...finding }: Finding, index: number): FindingView {
  return { id: `${finding.check}-${index + 1}`, ...finding };
}
