import { describe, expect, test } from "vitest";
import type { RunFigures, RunsSheet } from "../../../src/writers/runs-page/run-figures.ts";
import { runsPage } from "../../../src/writers/runs-page/runs-page.ts";

function run(place: number, changes: Partial<RunFigures> = {}): RunFigures {
  return {
    id: `r${place}`,
    startedAt: new Date(Date.UTC(2026, 10, 22, 5, 0) - place * 86_400_000).toISOString(),
    state: "complete",
    by: "schedule daily",
    documents: 40,
    segments: 800,
    unpaid: 600,
    characters: 12_345 + place,
    cost: 0.25,
    currency: "EUR",
    errors: 0,
    findings: place % 7,
    seconds: 12.5,
    problems: [],
    ...changes,
  };
}

function sheet(changes: Partial<RunsSheet> = {}): RunsSheet {
  const budget = { month: "2026-11", billed: 250_000, reserved: 50_000, limit: 1_000_000 };
  return { runs: [run(0)], next: [], budget, ...changes };
}

const count = (page: string, part: string) => page.split(part).length - 1;

describe("runsPage", () => {
  test.each([1, 3, 100])(
    "%i runs: five charts with a name, a bar for each run, and the figures below",
    (many) => {
      const page = runsPage(sheet({ runs: Array.from({ length: many }, (_, place) => run(place)) }));
      expect(count(page, '<svg role="img" aria-label="')).toBe(5);
      expect(count(page, '<rect class="value"')).toBe(5 * many);
      expect(count(page, '<th scope="row">')).toBe(many);
      expect(page).toContain("<title>22 Nov, 05:00 UTC, complete: 12,345</title>");
      expect(page).toContain("75 % of segments");
    },
  );

  test("loads and runs nothing", () => {
    const page = runsPage(sheet());
    expect(page).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
    expect(page).not.toMatch(/<script|<link|<img|style="|https?:/);
  });

  test("what went wrong stands there as text, whatever it holds", () => {
    const problems = ['Cannot read "seeds/<b>tom</b>.txt": it is empty'];
    const page = runsPage(sheet({ runs: [run(0, { state: "failed", problems }), run(1)] }));
    expect(page).toContain("Cannot read &quot;seeds/&lt;b&gt;tom&lt;/b&gt;.txt&quot;: it is empty");
    expect(page).toContain("What went wrong last");
  });

  test("the month's budget, with a bar where there is a limit", () => {
    const page = runsPage(sheet());
    expect(page).toContain("250,000 characters billed in 2026-11, 50,000 set aside of 1,000,000");
    expect(page).toContain('<rect class="billed" width="25" height="4"/>');
    expect(page).toContain('<rect class="reserved" width="30" height="4"/>');
    expect(runsPage(sheet({ budget: { month: "2026-11", billed: 0, reserved: 0 } }))).toContain(
      "there is no limit",
    );
  });

  test("what is due next; an empty folder is told as such", () => {
    const next = [{ job: "daily", due: "2026-11-23T05:00:00.000Z", timeZone: "Europe/Oslo" }];
    expect(runsPage(sheet({ next }))).toContain("23 Nov, 06:00 (Europe/Oslo)</time>");
    expect(runsPage(sheet({ runs: [] }))).toContain("Nothing has run here yet.");
  });
});
