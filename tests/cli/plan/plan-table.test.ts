import { expect, test } from "vitest";
import { planTable } from "../../../src/cli/plan/plan-table.ts";
import type { DocumentPlanReport } from "../../../src/model/plan-report.ts";
import { documentReport } from "../run/reports.ts";

function planned(source: string, more: Partial<DocumentPlanReport>): DocumentPlanReport {
  const { language, origins } = documentReport(source, { engine: 12, ...more.origins });
  const counts = { segments: 1230, distinct: 1200, matches: { ice: 0, exact: 0 }, characters: 1500 };
  return { source, state: "planned", language, ...counts, ...more, origins };
}

const LONG = "seeds/nyheter/2026/november/ferja-mellom-sand-og-ropeid-innstilt.txt";

test("figures to the right, the name last; what is nothing everywhere has no column", () => {
  const documents = [
    planned("seeds/a.txt", {}),
    planned("seeds/b.txt", { language: "nn", matches: { ice: 2, exact: 0 }, segments: 7 }),
  ];
  expect(planTable(documents)).toEqual([
    "segments  distinct  ice  to send  characters  lang  document",
    "   1,230     1,200    0       12       1,500  nb    seeds/a.txt",
    "       7     1,200    2       12       1,500  nn    seeds/b.txt",
  ]);
});

test("no line is longer than 80 columns with five figures, names lose their middle", () => {
  const lines = planTable([planned(LONG, { matches: { ice: 1, exact: 0 } })], 80);
  expect(Math.max(...lines.map((line) => line.length))).toBe(80);
  expect(lines[1]).toMatch(/ferja-mel.*….*innstilt\.txt$/);
});

test("no documents, no table", () => {
  expect(planTable([], 80)).toEqual([]);
});
