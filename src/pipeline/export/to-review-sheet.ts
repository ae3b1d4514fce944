import { reviewNotice } from "../../model/review-notice.ts";
import type { ReviewSheet } from "../../model/review-sheet.ts";
import { groupFindings } from "../../writers/group-findings.ts";
import { digest } from "../digest.ts";
import { unitView } from "../review/unit-view.ts";
import type { ExportArticle } from "./export-formats.ts";

/** An article as people see it in a file of its own. */
export function toReviewSheet({ document, beside }: Pick<ExportArticle, "document" | "beside">): ReviewSheet {
  const { name, format, languages, blocks } = document;
  const findings = groupFindings(document.findings);
  const units = blocks.flatMap((block) => block.units);
  const notice = reviewNotice(document);
  return {
    article: {
      name,
      format,
      languages,
      blocks: blocks.map((block) => ({
        id: block.id,
        kind: block.kind,
        segments: block.units.map((unit) => {
          const { revision = 1, comments = [] } = beside.get(unit.segment.id) ?? {};
          const mark = { revision, comments: comments.length };
          return unitView(unit, { mark, findings: findings.get(unit.segment.id) ?? [], same: 0 });
        }),
      })),
    },
    digests: new Map(units.map(({ segment }) => [segment.id, digest(segment.source)])),
    comments: units.flatMap(({ segment }) =>
      (beside.get(segment.id)?.comments ?? []).map(({ who, text }) => ({ segment: segment.id, who, text })),
    ),
    ...(notice !== undefined && { notice }),
  };
}
