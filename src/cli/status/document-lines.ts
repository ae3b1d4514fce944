import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { DocumentStatus } from "../../pipeline/status/folder-status.ts";
import { shortenMiddle } from "../shorten-middle.ts";
import { tableLines } from "../table-lines.ts";
import type { Terminal } from "../terminal.ts";

const COLUMNS = [
  { head: "segments", align: "right" },
  { head: "reviewed", align: "right" },
  { head: "machine", align: "right" },
  { head: "needs work", align: "right" },
  { head: "untranslated", align: "right" },
  { head: "lang" },
  { head: "document" },
] as const;

/** What stands before the last column. */
const FIGURES_WIDTH = 61;

export interface DocumentLinesWay {
  readonly limit: number;
  readonly terminal: Terminal;
}

/** How far all documents are reviewed, and a table of those that people are not through with. */
export function documentLines(
  documents: readonly DocumentStatus[],
  { limit, terminal }: DocumentLinesWay,
): readonly string[] {
  const open = documents.filter(({ notReviewed }) => notReviewed > 0);
  const segments = documents.reduce((sum, each) => sum + each.segments, 0);
  const left = documents.reduce((sum, each) => sum + each.notReviewed, 0);
  const share = segments === 0 ? 0 : Math.floor(((segments - left) / segments) * 100);
  const summary = `${countOf(documents.length, "document")}, ${countOf(segments, "segment")}: ${share} % reviewed`;
  if (open.length === 0) return [summary];
  const width = (terminal.columns ?? Number.POSITIVE_INFINITY) - FIGURES_WIDTH;
  const [head = "", ...rows] = tableLines(
    COLUMNS,
    open.slice(0, limit).map((each) => cellsOf(each, width)),
  );
  const more =
    open.length > limit ? [`… and ${countOf(open.length - limit, "document")} more (--limit)`] : [];
  return [summary, terminal.paint("bold", head), ...rows, ...more];
}

function cellsOf(document: DocumentStatus, width: number): string[] {
  const { segments, notReviewed, machine, rejected, untranslated, source, language } = document;
  const figures = [segments, segments - notReviewed, machine, rejected, untranslated];
  return [...figures.map(groupDigits), language, shortenMiddle(source, width)];
}
