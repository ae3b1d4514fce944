import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openFakeDesk } from "../support/fake-desk.ts";
import { ARTICLE, browserTest, fieldOf, openArticle, openPage, saved } from "./support/open-page.ts";
import { startReview } from "./support/start-review.ts";

const TEXT = "Bru 1\n\nBru 2\n\nBru 3";
const TYPED = Array.from({ length: 12 }, (_, index) => `Word ${index} of the bridge`).join(", ");
const HALF = TYPED.slice(0, 120);

async function open() {
  const fake = await openFakeDesk({ [ARTICLE]: TEXT });
  await fake.run();
  const stored = async () => {
    const document = (await fake.kit.store.documents.load([ARTICLE])).get(ARTICLE)?.document;
    const units = document?.blocks.flatMap((block) => block.units) ?? [];
    return units.map(({ target, state }) => [target, state]);
  };
  return { cwd: fake.root, stored };
}

/** Every text that the server confirmed, as it did so. */
function watchConfirmed(page: Page): () => readonly string[] {
  const texts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().method() !== "PUT" || !response.ok()) return;
    const { segment } = (await response.json().catch(() => ({}))) as { segment?: { target: string } };
    if (segment !== undefined) texts.push(segment.target);
  });
  return () => texts;
}

const MOMENTS = ["before the first save", "after the first save", "while a save is under way"] as const;

for (const moment of MOMENTS) {
  browserTest(`kill -9 in the middle of a sentence, ${moment}: nothing is lost`, async () => {
    const { cwd, stored } = await open();
    const first = await startReview({ cwd, as: "kari" });
    const page = await openPage(first.link);
    const confirmed = watchConfirmed(page);
    await page.keyboard.press("a");
    await page.keyboard.press("k");
    await saved(page);
    await page.keyboard.press("e");
    await page.keyboard.press("Control+A");
    const waited = {
      [MOMENTS[0]]: () => typeable(page, HALF.length),
      [MOMENTS[1]]: () => page.waitForResponse((response) => response.request().method() === "PUT"),
      [MOMENTS[2]]: () => page.waitForRequest((request) => request.method() === "PUT"),
    }[moment]();
    await page.keyboard.type(HALF);
    await waited;
    const typing = page.keyboard.type(TYPED.slice(HALF.length), { delay: 5 });
    if (moment !== MOMENTS[2]) await typeable(page, HALF.length + 20);
    await first.kill();
    await typing;
    await page.locator("#status", { hasText: "not saved – retrying" }).waitFor();
    const kept = (await stored())[0]?.[0] ?? "";
    for (const text of confirmed().slice(-1)) expect(kept.startsWith(text)).toBe(true);
    const second = await startReview({ cwd, as: "kari", port: first.port });
    await page.locator("#alert", { hasText: "open the link it printed" }).waitFor();
    expect(await fieldOf(page).inputValue()).toBe(TYPED);
    const next = await page.context().newPage();
    await next.goto(second.link);
    await openArticle(next);
    await next.locator("#row-s1 .sign", { hasText: "edited" }).waitFor();
    await saved(next);
    expect((await stored())[0]).toEqual([TYPED, "translated"]);
    await saved(page);
    expect(await page.locator("#row-s1 .panel").count()).toBe(0);
    expect((await stored())[0]).toEqual([TYPED, "translated"]);
  });
}

/** Until so many characters stand in the field. */
async function typeable(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (most) => (document.querySelector<HTMLTextAreaElement>("textarea.field")?.value.length ?? 0) >= most,
    count,
  );
}

browserTest(
  "approvals that were confirmed are there after kill -9, and those that were not are sent again",
  async () => {
    const { cwd, stored } = await open();
    const first = await startReview({ cwd, as: "kari" });
    const page = await openPage(first.link);
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await page.locator("#row-s2 .sign", { hasText: "approved" }).waitFor();
    await saved(page);
    await first.kill();
    expect((await stored())[1]).toEqual(["EN: Bru 2", "final"]);
    await page.keyboard.press("a");
    await page.locator("#status", { hasText: "not saved – retrying" }).waitFor();
    const second = await startReview({ cwd, as: "kari", port: first.port });
    const next = await page.context().newPage();
    await next.goto(second.link);
    await saved(page);
    await expect
      .poll(async () => (await stored()).map(([, state]) => state))
      .toEqual(["translated", "final", "final"]);
  },
);
