import { serialiseXliff } from "../formats/xliff.ts";
import { reviewNotice } from "../model/review-notice.ts";
import type { Writer } from "../ports/writer.ts";
import { groupFindings } from "./group-findings.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/** The document as XLIFF 1.2, for translation tools: all segments, in their blocks, with state, codes and findings. */
export const xliffWriter: Writer = {
  format: "xliff",
  ...OUTPUT_NAMING.xliff,
  write: (document) => {
    const { name, format, languages, blocks } = document;
    const notice = reviewNotice(document);
    const findings = groupFindings(document.findings);
    return serialiseXliff({
      name,
      format,
      languages,
      notes: notice === undefined ? [] : [notice],
      blocks: blocks.map(({ id, kind, units }) => ({
        id,
        kind,
        units: units.map((unit) => ({ unit, findings: findings.get(unit.segment.id) ?? [] })),
      })),
    });
  },
};
