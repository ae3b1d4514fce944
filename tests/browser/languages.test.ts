import { expect } from "vitest";
import { browserTest, fieldOf, openReviewPage } from "./support/open-page.ts";

const CONFIG = "source: { language: da }\ndeepl: { retryDelay: 0 }\n";

browserTest("a Danish article: its sides are Danish and English, and nothing is Norwegian", async () => {
  const { page, errors } = await openReviewPage(
    "Ny bro åbner i Løgstør\n\nBroen åbner den 3. maj. Den er ikke færdig.",
    { config: CONFIG },
  );
  expect(await page.locator(".columns > span").allTextContents()).toEqual(["Danish", "English"]);
  expect(await page.locator("#row-s1 .source").getAttribute("lang")).toBe("da");
  expect(await page.locator("#row-s1 .target").getAttribute("lang")).toBe("en-GB");
  await page.keyboard.press("e");
  expect(await fieldOf(page).getAttribute("aria-label")).toBe("English, segment 1");
  await page.keyboard.press("Escape");
  await page.goBack();
  await page.locator(".card", { hasText: "Danish → English" }).waitFor();
  expect(await page.locator("body").textContent()).not.toMatch(/Norwegian|bokmål/i);
  expect(errors).toEqual([]);
});

browserTest("into Norwegian: the field is Norwegian", async () => {
  const { page, errors } = await openReviewPage("Ny bro åbner i Løgstør\n\nBroen åbner den 3. maj.", {
    config: `target: { language: nb }\n${CONFIG}`,
  });
  await page.keyboard.press("e");
  expect(await fieldOf(page).getAttribute("aria-label")).toBe("Norwegian Bokmål, segment 1");
  expect(errors).toEqual([]);
});
