import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { runBatch } from "../../src/pipeline/run-batch.ts";
import type { EngineRequest } from "../../src/ports/engine.ts";
import { browserTest, openReviewPage, type ReviewPage, saved } from "./support/open-page.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TEXT = `Skulen vert nedlagd

Ho veit ikkje kva nokon av dei meiner, men ho vart ikkje spurd om det. Skulen i bygda vert lagd ned til sommaren, seier rektor Ingrid Aasen.

– Det tek tid, seier Kari.

Foto: Odd Vik`;
const BOKMAL: Readonly<Record<string, string>> = {
  vert: "blir",
  ikkje: "ikke",
  Ho: "Hun",
  kva: "hva",
  dei: "dem",
  Skulen: "Skolen",
  seier: "sier",
};
const toBokmal = (text: string) => text.replace(/\p{L}+/gu, (word) => BOKMAL[word] ?? word);

/** The page of an article that was translated by way of bokmål. */
async function openBetween(options: BrowserContextOptions = {}): Promise<ReviewPage> {
  const review = await openReviewPage(TEXT, { ...options, bypassCSP: true, scripts: [AXE] });
  const { kit, root } = review.review.fake;
  const engine = {
    ...kit.engine,
    name: "deepl-via-mine",
    translate: async (request: EngineRequest) => {
      const reply = await kit.engine.translate(request);
      if (reply.kind !== "answers") return reply;
      const sources = new Map(request.texts.map(({ id, text }) => [id, text]));
      const answers = reply.answers.map((answer) => {
        const text = toBokmal(sources.get(answer.id) ?? "");
        return { ...answer, target: `EN: ${text}`, pivot: { language: "nb", text } };
      });
      return { ...reply, answers };
    },
  };
  await runBatch({ ...kit, engine }, { cwd: root, retranslate: {} });
  await review.page.reload();
  await review.page.locator(".row.current").waitFor();
  return review;
}

async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const results = await axe.run();
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const view = (page: Page) => page.getByRole("combobox", { name: "View" });

async function boxesOf(page: Page) {
  const box = async (part: string) =>
    (await page.locator(`#row-s2 ${part}`).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
  return { source: await box(".source"), between: await box(".between"), target: await box(".target") };
}

describe("the text between", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    browserTest(`stands in a column of its own where there is room (${colorScheme})`, async () => {
      const { page, errors } = await openBetween({ colorScheme, viewport: { width: 1280, height: 860 } });
      expect(await page.locator("#row-s2 .between").isVisible()).toBe(false);
      await view(page).selectOption({ label: "With Norwegian Bokmål" });
      const { source, between, target } = await boxesOf(page);
      expect(between.x).toBeGreaterThanOrEqual(source.x + source.width - 1);
      expect(target.x).toBeGreaterThanOrEqual(between.x + between.width - 1);
      expect(Math.abs(between.y - source.y)).toBeLessThan(4);
      expect(await page.locator("#row-s2 .between").textContent()).toMatch(/^Hun veit ikke hva/);
      expect(await page.locator("#row-s2 .between").getAttribute("lang")).toBe("nb");
      expect(await page.locator(".columns span").allTextContents()).toContain("Norwegian Bokmål");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("j");
      await page.keyboard.press("e");
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 900, height: 860 });
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
    });

    browserTest(`stands beneath the source on a phone (${colorScheme})`, async () => {
      const { page } = await openBetween({ colorScheme, viewport: { width: 390, height: 800 } });
      await view(page).selectOption({ label: "With Norwegian Bokmål" });
      const { source, between, target } = await boxesOf(page);
      expect(between.y).toBeGreaterThanOrEqual(source.y + source.height - 1);
      expect(target.y).toBeGreaterThanOrEqual(between.y + between.height - 1);
      expect(Math.abs(between.x - source.x)).toBeLessThan(4);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    });
  }

  browserTest("the choice is remembered, and an approved text keeps what lies between", async () => {
    const { page } = await openBetween();
    await view(page).selectOption("between");
    await page.reload();
    await page.locator("#row-s2 .between").waitFor();
    expect(await view(page).inputValue()).toBe("between");
    await page.keyboard.press("e");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("The school closes");
    await page.keyboard.press("Control+Shift+Enter");
    await page.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
    await saved(page);
    await page.reload();
    await page.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
    expect(await page.locator("#row-s1 .between").textContent()).toBe("Skolen blir nedlagd");
  });

  browserTest(
    "an article where nothing lies between has no such view, whatever was chosen before",
    async () => {
      const { page, review } = await openBetween();
      await view(page).selectOption("between");
      await review.fake.run({ retranslate: true });
      await page.reload();
      await page.locator("#row-s2 .target").waitFor();
      expect(await view(page).inputValue()).toBe("both");
      expect(await page.locator(".between").count()).toBe(0);
    },
  );
});

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
