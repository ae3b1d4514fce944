import { expect } from "vitest";
import { browserTest, openReviewPage, saved } from "./support/open-page.ts";

const TEXT = Array.from({ length: 5_000 }, (_, index) => `Bru nummer ${index + 1}`).join("\n\n");

browserTest("5,000 segments open at once, are found, filtered and edited at 4,900", async () => {
  const { page, stored, errors } = await openReviewPage(TEXT);
  expect(await page.locator(".row").count()).toBe(5_000);
  await page.keyboard.press("/");
  await page.keyboard.type("nummer 4900");
  await page.keyboard.press("Enter");
  expect(await page.locator(".row.current").getAttribute("data-segment")).toBe("s4900");
  expect(await page.locator(".row:visible").count()).toBe(1);
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Bridge number 4900");
  await page.keyboard.press("Escape");
  await saved(page);
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await page.getByLabel("Show", { exact: true }).first().selectOption("edited");
  await page.getByText("1 of 5000 shown").waitFor();
  expect(await page.locator(".row.current").isVisible()).toBe(true);
  await page.getByLabel("Show", { exact: true }).first().selectOption("all");
  expect(
    await page.locator(".row.current").evaluate((row) => row.getBoundingClientRect().top < innerHeight),
  ).toBe(true);
  expect((await stored())[4_899]).toMatchObject({ id: "s4900", target: "Bridge number 4900" });
  expect(errors).toEqual([]);
});
