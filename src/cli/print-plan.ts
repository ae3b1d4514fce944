import { countOf } from "../lib/count-of.ts";
import type { DocumentPlanReport, PlanReport } from "../model/plan-report.ts";
import type { PrintWay } from "./print-run.ts";
import { printTrouble } from "./print-trouble.ts";

/** A table of the documents, the sum and the price. */
export function printPlan(report: PlanReport, { terminal, json }: PrintWay): void {
  if (!json) for (const line of planLines(report)) terminal.out(line);
  for (const { error } of report.documents) if (error) printTrouble(error, terminal);
  if (report.noEngine && report.texts > 0) printTrouble(report.noEngine, terminal);
}

function planLines({ documents, texts, requests, characters, price, careful }: PlanReport): string[] {
  const sent = `${countOf(texts, "text")} to send in ${countOf(requests, "request")}`;
  const care = `${countOf(careful.texts, "text")}, ${countOf(careful.characters, "character")}, for their context (cache.reuse)`;
  return [
    ...table(documents.filter(({ state }) => state === "planned")),
    `${sent}: ${countOf(characters, "character")}, about ${price.amount.toFixed(2)} ${price.currency}`,
    ...(careful.texts > 0 ? [`Among them ${care}`] : []),
  ];
}

const HEAD = [
  "segments",
  "distinct",
  "ice",
  "exact",
  "rule",
  "cache",
  "repeated",
  "to send",
  "characters",
  "document",
];

function table(documents: readonly DocumentPlanReport[]): string[] {
  const rows = documents.map(({ segments, distinct, matches, origins, characters, source }) => {
    const counts = [
      segments,
      distinct,
      matches.ice,
      matches.exact,
      origins.rule,
      origins.cache,
      origins.repetition,
    ];
    return [...counts, origins.engine, characters].map(String).concat(source);
  });
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [HEAD, ...rows].map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
