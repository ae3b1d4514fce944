import type { Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest, fieldOf, openArticle, openReviewPage, saved } from "./support/open-page.ts";

const TEXT = Array.from({ length: 12 }, (_, index) => `Bru ${index + 1}`).join("\n\n");

/** Answers of the server are late by this many milliseconds. */
async function slow(page: Page, milliseconds: number): Promise<void> {
  await page.route("**/segments/*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

browserTest("fast typing and approving with a slow server puts every text in its own segment", async () => {
  const { page, stored, errors } = await openReviewPage(TEXT);
  await slow(page, 300);
  await page.keyboard.press("e");
  for (let number = 1; number <= 12; number += 1) {
    await page.keyboard.press("Control+A");
    await page.keyboard.type(`Bridge ${number}`);
    await page.keyboard.press("Control+Enter");
  }
  await saved(page);
  expect(await stored()).toEqual(
    Array.from({ length: 12 }, (_, index) => ({
      id: `s${index + 1}`,
      target: `Bridge ${index + 1}`,
      state: "final",
    })),
  );
  expect(errors).toEqual([]);
});

browserTest("a reload in the middle of a word loses nothing", async () => {
  const { page, stored } = await openReviewPage(TEXT);
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The bridge is hal");
  await page.reload();
  await page.locator("#row-s1.current").waitFor();
  expect(await fieldOf(page).inputValue()).toBe("The bridge is hal");
  await expect.poll(async () => (await stored())[0]?.target).toBe("The bridge is hal");
  await expect.poll(() => draftsOf(page)).toEqual([]);
});

browserTest("a page that is gone while the server was away comes back with its text", async () => {
  const { page, stored, review } = await openReviewPage(TEXT);
  const context = page.context();
  await page.keyboard.press("e");
  await context.setOffline(true);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The bridge is hal");
  await page.locator("#status", { hasText: "not saved – retrying" }).waitFor();
  await page.close();
  await context.setOffline(false);
  expect((await stored())[0]).toMatchObject({ target: "EN: Bru 1" });
  const next = await context.newPage();
  await next.goto(review.server.link);
  await openArticle(next);
  expect(await fieldOf(next).inputValue()).toBe("The bridge is hal");
  await saved(next);
  expect((await stored())[0]).toMatchObject({ target: "The bridge is hal", state: "translated" });
  expect(await draftsOf(next)).toEqual([]);
});

function draftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")));
}

browserTest("a server that is away for a while gets everything when it is back", async () => {
  const { page, stored } = await openReviewPage(TEXT);
  await page.route("**/segments/*", (route) => route.abort());
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Bridge 1");
  await page.keyboard.press("Control+Enter");
  await page.locator("#status", { hasText: "not saved – retrying" }).waitFor();
  await page.unroute("**/segments/*");
  await saved(page);
  expect((await stored())[0]).toMatchObject({ target: "Bridge 1", state: "final" });
});

browserTest("two browsers on one segment: the second is shown both texts and says which stands", async () => {
  const { page, another, stored, errors } = await openReviewPage(TEXT);
  const second = await another();
  await second.keyboard.press("e");
  await second.keyboard.press("Control+A");
  await second.route("**/segments/*", async (route) => {
    await page.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
    await saved(page);
    await route.continue();
  });
  await second.keyboard.type("The other bridge");
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The first bridge");
  await page.keyboard.press("Control+Enter");
  const panel = second.locator("#row-s1 .panel");
  await panel.getByText("The first bridge", { exact: true }).waitFor();
  expect(await fieldOf(second).inputValue()).toBe("The other bridge");
  expect((await stored())[0]).toMatchObject({ target: "The first bridge" });
  await second.unroute("**/segments/*");
  await panel.getByRole("button", { name: "Keep mine" }).click();
  await saved(second);
  expect((await stored())[0]).toMatchObject({ target: "The other bridge", state: "translated" });
  await page.locator("#row-s1 .target", { hasText: "The other bridge" }).waitFor();
  expect(errors).toEqual([]);
});

browserTest("undo brings back text and state, history any of the texts before", async () => {
  const { page, stored } = await openReviewPage(TEXT);
  await page.keyboard.press("a");
  await page.keyboard.press("k");
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Bridge one");
  await page.getByText("This takes its approval back").waitFor();
  await page.keyboard.press("Escape");
  await saved(page);
  expect((await stored())[0]).toMatchObject({ target: "Bridge one", state: "translated" });
  await page.keyboard.press("u");
  await page.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
  expect((await stored())[0]).toMatchObject({ target: "EN: Bru 1", state: "final" });
  await page.keyboard.press("F2");
  await page.locator(".history li", { hasText: "Bridge one" }).getByRole("button").click();
  await page.locator("#row-s1 .sign", { hasText: "edited" }).waitFor();
  expect(await fieldOf(page).inputValue()).toBe("Bridge one");
});
