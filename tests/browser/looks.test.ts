import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { ARTICLE, browserTest, openArticle, openReviewPage, type ReviewPage } from "./support/open-page.ts";

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

const PANELS_TEXT = "Brua er stengt i dag. Brua er stengt i dag. Hun lo.\n\n– Nei, sier Kari.";

/** Two people in one segment: what the page asks when the other was faster. */
async function meetInOneSegment({ page, review }: ReviewPage): Promise<void> {
  const path = `/api/documents/${encodeURIComponent(ARTICLE)}/segments/s4`;
  await page.route("**/segments/s4", (route) => route.abort());
  await page.keyboard.press("e");
  await page.keyboard.type("Mine. ");
  const body = JSON.stringify({ target: "Theirs, with a <script>" });
  await review.ask({ path, method: "PUT", headers: { "If-Match": '"1"' }, body });
  await page.unroute("**/segments/s4");
  await page.locator(".conflict").waitFor();
}

describe("axe finds nothing in what opens", () => {
  const looks = [
    ["light", { colorScheme: "light", viewport: { width: 1280, height: 860 } }],
    ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 860 } }],
    ["at 320 px", { colorScheme: "dark", viewport: { width: 320, height: 640 } }],
  ] as const;
  for (const [name, look] of looks) {
    browserTest(name, async () => {
      const review = await openReviewPage(PANELS_TEXT, { ...look, bypassCSP: true, scripts: [AXE] });
      const { page, errors } = review;
      const opens = async (keys: readonly string[], what: string, leave = "Escape") => {
        for (const key of keys) await page.keyboard.press(key);
        await page.locator(what).waitFor();
        expect(await violations(page), keys.join(" ")).toEqual([]);
        await expectNoSidewaysScroll(page);
        await page.keyboard.press(leave);
      };
      await opens(["a"], ".panel", "Tab");
      await page.getByRole("button", { name: "Do not approve" }).click();
      await opens(["i"], ".panel");
      await opens(["p"], ".panel .preview");
      await opens(["g"], "dialog");
      await opens(["F4"], "dialog");
      for (const name of ["Export", "Import"]) {
        await page.getByRole("button", { name, exact: true }).click();
        await opens([], "dialog");
      }
      await page.locator("#row-s1").focus();
      await opens(["x", "1"], "#row-s1 .sent-back");
      await opens(["k", "b"], "#row-s1 .sign:has-text('empty on purpose')");
      await opens(["c"], ".talk");
      await page.locator("#row-s1").focus();
      await opens(["/", "z", "z", "z"], ".shown:has-text('0 of 4')");
      await page.locator("#row-s4 .target").click();
      await meetInOneSegment(review);
      await opens(["Escape"], "#status.unsaved");
      await page.evaluate(() => {
        location.hash = "#/article/seeds%2Fgone.txt";
      });
      await opens([], ".sorry");
      expect(errors).toEqual([]);
    });
  }
});

browserTest("a reason for doubt stands in a row once", async () => {
  const { page } = await openReviewPage("Brua er stengt i dag.\n\nHun lo.");
  await page.locator("#row-s1 .findings").waitFor();
  expect(await page.locator("#row-s1 .sign").textContent()).toMatch(/doubtful$/);
});

browserTest("help opens at its head", async () => {
  const { page } = await openReviewPage("Hun lo.", { viewport: { width: 390, height: 500 } });
  await page.keyboard.press("F1");
  await page.locator("dialog h2:focus").waitFor();
  expect(await page.locator("dialog").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});

browserTest("an English that was sent back stays to be seen", async () => {
  const { page } = await openReviewPage("Brua er stengt i dag.\n\nHun lo.");
  const before = await page.locator("#row-s1 .target").textContent();
  await page.keyboard.press("x");
  await page.keyboard.press("1");
  const sent = page.locator("#row-s1 .target .sent-back");
  await sent.waitFor();
  expect(await sent.textContent()).toBe(before);
  // Messages name segments by id; people count them.
  await page.locator("#row-s1 .findings", { hasText: "Segment 1 has no English text" }).waitFor();
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
