import type { DocumentSummary } from "../../model/document-summary.ts";
import { summariesOf } from "../rows/summary-rows.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const DOCUMENTS = "SELECT id, name, format, source_language, target_language FROM document";
const BLOCKS = "SELECT document, count(*) FROM block GROUP BY document";
// In JSON, a text with these very characters has a backslash among them.
const UNITS = `
  SELECT document, state, origin, instr(coalesce(review, ''), '"rejected":') > 0 AS rejected, count(*)
    FROM unit GROUP BY document, state, origin, rejected`;
const FINDINGS =
  "SELECT document, severity, count(*) FROM finding WHERE dismissed_reason IS NULL GROUP BY document, severity";

/** Four scans, however many documents there are. */
export function summariseDocuments(driver: SqliteDriver): readonly DocumentSummary[] {
  return summariesOf({
    documents: driver.all(DOCUMENTS),
    blocks: driver.all(BLOCKS),
    units: driver.all(UNITS),
    findings: driver.all(FINDINGS),
  });
}
