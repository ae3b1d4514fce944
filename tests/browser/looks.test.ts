import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { ARTICLE, browserTest, openArticle, openReviewPage } from "./support/open-page.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TEXT = "Brua stenges\n\nBrua er stengt i dag. Hun lo.\n\n– Det tar tid, sier Kari.\n\nBru 4";

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** The page's own policy lets no text be run: axe comes in as a debugger's script would. */
async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe("axe finds nothing", () => {
  const looks = [
    ["light", { colorScheme: "light", viewport: { width: 1280, height: 860 } }],
    ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 860 } }],
    ["at 320 px", { colorScheme: "light", viewport: { width: 320, height: 640 } }],
  ] as const;
  for (const [name, look] of looks) {
    browserTest(name, async () => {
      const { page, errors } = await openReviewPage(TEXT, { ...look, bypassCSP: true, scripts: [AXE] });
      await page.keyboard.press("j");
      await page.keyboard.press("e");
      await page.keyboard.type("The bridge is closed. ");
      await page.keyboard.press("F2");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("x");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("F1");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await expectNoSidewaysScroll(page);
      await page.getByRole("link", { name: "Articles" }).click();
      await page.locator(".card").waitFor();
      expect(await violations(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
      expect(errors).toEqual([]);
    });
  }
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

browserTest("prints both columns and nothing to click", async () => {
  const { page } = await openReviewPage(TEXT);
  await page.emulateMedia({ media: "print" });
  const box = async (selector: string) =>
    (await page.locator(selector).boundingBox()) ?? { x: -1, y: -1, width: 0 };
  const [source, target] = [await box("#row-s1 .source"), await box("#row-s1 .target")];
  expect(source.width).toBeGreaterThan(100);
  expect(target.x).toBeGreaterThanOrEqual(source.x + source.width - 1);
  expect(Math.abs(target.y - source.y)).toBeLessThan(4);
  expect(await page.locator(".tools:visible, .controls:visible, .field:visible").count()).toBe(0);
});

browserTest("labels say language and segment, findings describe the field", async () => {
  const { page } = await openReviewPage(TEXT);
  await page.keyboard.press("j");
  const field = page.getByRole("textbox", { name: "English, segment 2" });
  expect(await field.getAttribute("lang")).toBe("en-GB");
  expect(await page.locator("#row-s2 .source").getAttribute("lang")).toBe("nb");
  const described = await field.getAttribute("aria-describedby");
  expect(await page.locator(`#${described}`).textContent()).toContain(
    "error Norwegian is left in the English",
  );
});

browserTest("Back returns to the list and a reload to the segment", async () => {
  const { page } = await openReviewPage(TEXT);
  await page.keyboard.press("j");
  await page.waitForURL(
    new RegExp(`${encodeURIComponent(encodeURIComponent(ARTICLE)).replace(/%25/g, "%")}/s2$`),
  );
  await page.reload();
  await page.locator("#row-s2.current").waitFor();
  await page.goBack();
  await openArticle(page);
});
