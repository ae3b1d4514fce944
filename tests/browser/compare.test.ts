import { createRequire } from "node:module";
import { describe, expect } from "vitest";
import type { Comparison } from "../../src/model/comparison.ts";
import { comparePage } from "../../src/writers/compare-page/compare-page.ts";
import { openFile } from "./support/open-file.ts";
import { browserTest } from "./support/open-page.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const COST = { texts: 3, characters: 92, price: { amount: 0.01, currency: "EUR" } };
const NUMBERS = {
  segment: "s2",
  check: "numbers",
  severity: "error",
  message: "The source says 12, the English 21",
} as const;
const cell = (target: string) => ({ target, findings: [] });

const COMPARISON: Comparison = {
  engines: [
    {
      name: "deepl",
      segments: 3,
      translated: 3,
      findings: { error: 0, warning: 0, info: 0 },
      cost: COST,
      billed: { characters: 92 },
      troubles: [],
      scores: { units: 1, bleu: 71.3, chrf: 80.2 },
    },
    {
      name: "local",
      segments: 3,
      translated: 2,
      findings: { error: 1, warning: 0, info: 0 },
      cost: { ...COST, price: { amount: 0, currency: "EUR" } },
      billed: { characters: 0 },
      troubles: [
        {
          code: "engine-missing",
          message: "The engine <local> is gone",
          advice: "Start it again, or take another in pipeline.config.yaml",
        },
      ],
    },
  ],
  documents: [
    {
      name: "seeds/ferja.txt",
      languages: { source: "nb", target: "en-GB" },
      rows: [
        {
          segment: "s1",
          source: "Ferja gikk på grunn.",
          codes: [],
          approved: "The ferry ran aground.",
          cells: [cell("The ferry ran aground."), cell("The ferry ran aground.")],
        },
        {
          segment: "s2",
          source: "Det tok 12 timer.",
          codes: [],
          cells: [cell("It took 12 hours."), { target: "It lasted 21 hours.", findings: [NUMBERS] }],
        },
        {
          segment: "s3",
          source: "Skriv <script>alert(1)</script> her.",
          codes: [],
          cells: [cell("Write <script>alert(1)</script> here."), cell("")],
        },
      ],
    },
  ],
  failures: [],
};

interface Axe {
  run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

describe("the page that has engines side by side", () => {
  for (const width of [1280, 900, 390])
    for (const colorScheme of ["light", "dark"] as const)
      browserTest(`axe, nothing sticks out: ${width} ${colorScheme}`, async () => {
        const { page, troubles } = await openFile(comparePage(COMPARISON), {
          viewport: { width, height: 860 },
          colorScheme,
          scripts: [AXE],
        });
        const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        const why = await page.locator(".trouble p").boundingBox();
        expect((why?.x ?? 0) + (why?.width ?? 0)).toBeLessThanOrEqual(width);
        if (process.env.SHOTS)
          await page.screenshot({ path: `${process.env.SHOTS}/${width}-${colorScheme}.png`, fullPage: true });
        expect(troubles).toEqual([]);
      });

  browserTest("differences are marked, markup stays text, filters work by keyboard", async () => {
    const { page, troubles } = await openFile(comparePage(COMPARISON));
    expect(await page.locator("mark").allTextContents()).toEqual(["lasted 21"]);
    expect(await page.locator("script").count()).toBe(0);
    expect(await page.getByText("Write <script>alert(1)</script> here.").count()).toBe(1);
    const shown = () => page.locator(".segments tbody tr:visible .id").allTextContents();
    expect(await shown()).toEqual(["s1", "s2", "s3"]);
    await page.getByLabel("rows that differ").focus();
    await page.keyboard.press("Space");
    expect(await shown()).toEqual(["s2", "s3"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await shown()).toEqual(["s2"]);
    expect(troubles).toEqual([]);
  });
});
