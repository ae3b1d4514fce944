import { groupDigits } from "../../lib/group-digits.ts";
import type { DocumentPlanReport } from "../../model/plan-report.ts";
import { shortenMiddle } from "../shorten-middle.ts";
import { tableLines } from "../table-lines.ts";

interface Figure {
  readonly head: string;
  readonly of: (document: DocumentPlanReport) => number;
  /** Left out when it is nothing in every document. */
  readonly ifAny?: true;
}

const FIGURES: readonly Figure[] = [
  { head: "segments", of: ({ segments }) => segments },
  { head: "distinct", of: ({ distinct }) => distinct },
  { head: "ice", of: ({ matches }) => matches.ice, ifAny: true },
  { head: "exact", of: ({ matches }) => matches.exact, ifAny: true },
  { head: "rule", of: ({ origins }) => origins.rule, ifAny: true },
  { head: "cache", of: ({ origins }) => origins.cache, ifAny: true },
  { head: "fuzzy", of: ({ origins }) => origins.fuzzy, ifAny: true },
  { head: "repeated", of: ({ origins }) => origins.repetition, ifAny: true },
  { head: "to send", of: ({ origins }) => origins.engine },
  { head: "left", of: ({ origins }) => origins.none, ifAny: true },
  { head: "characters", of: ({ characters }) => characters },
];

const LANGUAGE = { head: "lang" } as const;
const SHORTEST_NAME = 12;

/** A line of figures for each document, its name last; names lose their middle where `columns` are few. */
export function planTable(documents: readonly DocumentPlanReport[], columns?: number): readonly string[] {
  if (documents.length === 0) return [];
  const shown = FIGURES.filter(({ of, ifAny }) => !ifAny || documents.some((document) => of(document) > 0));
  const rows = documents.map((document) => shown.map(({ of }) => groupDigits(of(document))));
  const heads = shown.map(({ head }) => ({ head, align: "right" }) as const);
  const [head = ""] = tableLines([...heads, LANGUAGE], rows);
  const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - head.length - 2;
  return tableLines(
    [...heads, LANGUAGE, { head: "document" }],
    rows.map((row, index) => [
      ...row,
      documents[index]?.language ?? "",
      shortenMiddle(documents[index]?.source ?? "", Math.max(room, SHORTEST_NAME)),
    ]),
  );
}
