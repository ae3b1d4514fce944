import { expect } from "vitest";
import { openFakeDesk } from "../support/fake-desk.ts";
import { ARTICLE, browserTest, fieldOf, openPage, saved } from "./support/open-page.ts";
import { startReview } from "./support/start-review.ts";

const CONFIG = "deepl:\n  retryDelay: 0\n";

/** Two people on one folder, each with a server, a browser and a name of their own. */
async function openTwo(text: string, config = CONFIG) {
  const fake = await openFakeDesk({ [ARTICLE]: text, "pipeline.config.yaml": config });
  await fake.run();
  const cwd = fake.root;
  const [kari, ola] = await Promise.all(["Kari", "Ola"].map((as) => startReview({ cwd, as })));
  const pages = [await openPage(kari?.link ?? ""), await openPage(ola?.link ?? "")] as const;
  const stored = async () => {
    const document = (await fake.kit.store.documents.load([ARTICLE])).get(ARTICLE)?.document;
    const units = document?.blocks.flatMap((block) => block.units) ?? [];
    return units.map(({ target, state }) => [target, state]);
  };
  const history = async (segment: string) =>
    (await fake.kit.store.review.history(ARTICLE, segment)).map(({ target, who }) => [target, who]);
  return { kari: pages[0], ola: pages[1], stored, history };
}

const CHOICES = [
  { choice: "Keep mine", left: "The bridge is open.", writes: undefined },
  { choice: "Take theirs", left: "The bridge is closed.", writes: undefined },
  { choice: "Edit both", left: "The bridge is closed, not open.", writes: "The bridge is closed, not open." },
] as const;

for (const { choice, left, writes } of CHOICES) {
  browserTest(`two people on one segment: ${choice}`, async () => {
    const { kari, ola, stored, history } = await openTwo("Bru 1\n\nBru 2");
    for (const page of [kari, ola]) await page.keyboard.press("e");
    await fieldOf(kari).fill("The bridge is closed.");
    await saved(kari);
    await fieldOf(ola).fill("The bridge is open.");
    const panel = ola.locator("#row-s1 .panel");
    await panel.getByText("Kari changed this segment while you wrote").waitFor();
    expect(await panel.locator("dd").first().textContent()).toBe("The bridge is closed.");
    expect(await panel.locator("del").allTextContents()).toEqual([expect.stringContaining("closed")]);
    expect(await panel.locator("ins").allTextContents()).toEqual([expect.stringContaining("open")]);
    expect(await fieldOf(ola).inputValue()).toBe("The bridge is open.");
    expect((await stored())[0]?.[0]).toBe("The bridge is closed.");
    await panel.getByRole("button", { name: choice }).click();
    if (writes !== undefined) {
      expect(await fieldOf(ola).inputValue()).toBe("The bridge is open.");
      await fieldOf(ola).fill(writes);
    }
    await saved(ola);
    expect((await stored())[0]?.[0]).toBe(left);
    expect(await history("s1")).toContainEqual(["The bridge is closed.", "Kari"]);
    expect(await ola.locator(".panel").count()).toBe(0);
  });
}

browserTest("with two reviewers the first one's word is reviewed, the other's is final", async () => {
  const { kari, ola, stored } = await openTwo("Bru 1\n\nBru 2", `${CONFIG}review:\n  reviewers: 2\n`);
  await kari.keyboard.press("a");
  await kari.locator("#row-s1 .sign", { hasText: "reviewed" }).waitFor();
  await saved(kari);
  expect((await stored())[0]).toEqual(["EN: Bru 1", "reviewed"]);
  await kari.keyboard.press("k");
  await kari.keyboard.press("a");
  await kari.locator("#row-s2.current").waitFor();
  expect((await stored())[0]?.[1]).toBe("reviewed");
  await ola.reload();
  await ola.locator("#row-s1 .sign", { hasText: "reviewed" }).waitFor();
  await ola.locator("#row-s1 .number").click();
  await ola.keyboard.press("a");
  await ola.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
  await saved(ola);
  expect((await stored())[0]).toEqual(["EN: Bru 1", "final"]);
});
