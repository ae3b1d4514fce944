import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { ARTICLE, browserTest, fieldOf, openReviewPage, saved } from "./support/open-page.ts";

const MEMORY = "seeds/memory/000_ee5ff4ad08830e01.txt.tmx";
const SEED = readFileSync("seeds/000_ee5ff4ad08830e01.txt", "utf8");

browserTest(
  "an article is reviewed by keyboard alone, with one key for each segment that stands",
  async () => {
    const { page, stored, errors } = await openReviewPage(SEED, {
      memory: { [MEMORY]: readFileSync(MEMORY, "utf8") },
    });
    const before = await stored();
    let keys = 0;
    for (let count = 0; count < before.length; count += 1) {
      if (await page.getByText(`✓ ${before.length} of ${before.length} approved`).isVisible()) break;
      await page.keyboard.press(count % 2 === 0 ? "a" : "Control+Enter");
      keys += 1;
    }
    await saved(page);
    const after = await stored();
    expect(after.map(({ target }) => target)).toEqual(before.map(({ target }) => target));
    expect(after.filter(({ state }) => state !== "final")).toEqual([]);
    expect(keys).toBeLessThanOrEqual(2 * before.length);
    expect(errors).toEqual([]);
  },
);

browserTest("every key of row mode does what the help says", async () => {
  const { page, stored, errors } = await openReviewPage("Bru 1\n\nBru 2\n\nBru 3\n\nBru 4");
  const current = () => page.locator(".row.current").getAttribute("data-segment");
  await page.keyboard.press("j");
  expect(await current()).toBe("s2");
  await page.keyboard.press("k");
  expect(await current()).toBe("s1");
  await page.keyboard.press("x");
  await page.keyboard.press("3");
  await page.locator("#row-s1 .sign", { hasText: "needs work" }).waitFor();
  expect(await current()).toBe("s2");
  await page.keyboard.press("b");
  await page.locator("#row-s2 .sign", { hasText: "empty on purpose" }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  expect(await current()).toBe("s3");
  await page.keyboard.press("m");
  await page.locator("#row-s4 .sign", { hasText: "with sentence 3" }).waitFor();
  await page.keyboard.press("Shift+M");
  await page.locator("#row-s4 .sign", { hasText: "edited" }).waitFor();
  await page.keyboard.press("c");
  await page.keyboard.type("Er det sikkert?");
  await page.keyboard.press("Enter");
  await page.locator(".comments", { hasText: "Er det sikkert?" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keys" }).waitFor();
  await page.getByLabel("Single letters act in row mode").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  expect(await current()).toBe("s3");
  await page.keyboard.press("ArrowDown");
  expect(await current()).toBe("s4");
  await page.keyboard.press("Enter");
  expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  expect((await stored()).map(({ state }) => state)).toEqual([
    "initial",
    "translated",
    "translated",
    "translated",
  ]);
  expect(errors).toEqual([]);
});

browserTest("approving with an open error asks once for a reason", async () => {
  const { page, stored } = await openReviewPage("Brua stenges\n\nBrua er stengt i dag.");
  await page.keyboard.press("a");
  await page.keyboard.press("a");
  await page.getByLabel("Reason").fill("Sitat");
  await page.keyboard.press("Enter");
  await page.getByText("✓ 2 of 2 approved").waitFor();
  await saved(page);
  expect((await stored()).map(({ state }) => state)).toEqual(["final", "final"]);
  expect(page.url()).toContain(encodeURIComponent(ARTICLE));
});
