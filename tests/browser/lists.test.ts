import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { ARTICLE, browserTest, fieldOf, openPage, openReviewPage, saved } from "./support/open-page.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TEXT = "Brua stenges\n\nBrua er stengt. Ferja går.\n\nBru 4";

browserTest(
  "another person is seen at their row and in the list, until they leave; one's own tabs are not",
  async () => {
    const { page, another, review, errors } = await openReviewPage(TEXT);
    const ola = await openPage(`${review.server.link}&as=Ola`);
    await ola.keyboard.press("j");
    await page.locator("#row-s2 .sign", { hasText: "Ola is here" }).waitFor();
    await page.locator(".presence", { hasText: "Ola is here" }).waitFor();
    await ola.locator("#row-s1 .sign", { hasText: "kari is here" }).waitFor();
    await ola.keyboard.press("j");
    await page.locator("#row-s3 .sign", { hasText: "Ola is here" }).waitFor();
    expect(await page.locator(".sign", { hasText: "Ola is here" }).count()).toBe(1);
    const list = await another();
    await list.getByRole("link", { name: "Articles" }).click();
    await list.locator(".card-when", { hasText: "Ola is here" }).waitFor();
    expect(await list.getByText("kari is here").count()).toBe(0);
    await ola.close();
    await expect.poll(() => page.getByText("Ola is here").count()).toBe(0);
    await expect.poll(() => list.getByText("Ola is here").count()).toBe(0);
    expect(errors).toEqual([]);
  },
);

browserTest("what a person does is theirs, by the name of their link", async () => {
  const { page, review } = await openReviewPage(TEXT);
  const ola = await openPage(`${review.server.link}&as=Ola`);
  await ola.keyboard.press("a");
  await saved(ola);
  await page.getByRole("link", { name: "Articles" }).click();
  await page.locator(".card-when", { hasText: "by Ola" }).waitFor();
  await page.getByText("You review as kari").waitFor();
});

browserTest("the list keeps itself: progress, what was sent back, findings, by whom", async () => {
  const { page, another, errors } = await openReviewPage(TEXT);
  const list = await another();
  await list.getByRole("link", { name: "Articles" }).click();
  await list.locator(".card:focus, h1:focus").waitFor();
  await list.locator(".card").focus();
  await page.keyboard.press("x");
  await page.keyboard.press("2");
  await list.locator(".tally", { hasText: "✗ 1 needs work" }).waitFor();
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The bridge is closed for 17 days.");
  await page.keyboard.press("Escape");
  await list.locator(".found", { hasText: "2 errors" }).waitFor();
  await list.locator(".card-when", { hasText: "by kari" }).waitFor();
  expect(await list.locator(".card").evaluate((card) => card === document.activeElement)).toBe(true);
  expect(errors).toEqual([]);
});

browserTest("the English after the cursor goes to the next row, and comes back in one step", async () => {
  const { page, stored, errors } = await openReviewPage(TEXT);
  await page.keyboard.press("j");
  await page.keyboard.press("Alt+Enter");
  await page.getByText("Put the cursor before what belongs to the next segment").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The bridge is closed. But the ferry runs.");
  await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(22, 22));
  await page.keyboard.press("Alt+Enter");
  await page.locator("#row-s3 .target", { hasText: "But the ferry runs. EN: Ferja går." }).waitFor();
  await saved(page);
  expect((await stored()).slice(1, 3).map(({ target }) => target)).toEqual([
    "The bridge is closed.",
    "But the ferry runs. EN: Ferja går.",
  ]);
  expect(await fieldOf(page).inputValue()).toBe("The bridge is closed.");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator("#row-s3 .target", { hasText: /^EN: Ferja går\.$/ }).waitFor();
  await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
  await page.getByRole("button", { name: "Split at cursor" }).click();
  await page.locator("#row-s3 .target", { hasText: /^(Brua er stengt|bridge is closed)/ }).waitFor();
  expect(errors).toEqual([]);
});

browserTest("files go out and come back, by keyboard alone", async () => {
  const { page, stored, errors } = await openReviewPage(TEXT);
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Machine-translated: 4 of 4 segments are not reviewed").waitFor();
  const formats = await page
    .locator("[data-format]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-format")));
  expect(formats).toContain("omegat");
  const download = page.waitForEvent("download");
  await page.locator("[data-format=xliff]").focus();
  await page.keyboard.press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("bru.txt.xlf");
  await page.getByText("bru.txt.xlf is with your downloads").waitFor();
  await page.keyboard.press("Escape");
  const stream = await file.createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString("utf8");
  await page.keyboard.press("a");
  await page.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
  await page.getByRole("button", { name: "Import" }).focus();
  await page.keyboard.press("Enter");
  const back = text
    .replace(">EN: Brua stenges<", ">Another bridge<")
    .replace(">EN: Brua er stengt.<", ">The bridge is closed.<");
  const given = (content: string) => ({ name: "retur.xlf", mimeType: "", buffer: Buffer.from(content) });
  await page.getByLabel("File", { exact: true }).setInputFiles(given("<xliff"));
  await page.locator("dialog", { hasText: "Cannot" }).waitFor();
  expect(await page.getByRole("button", { name: "Apply" }).isDisabled()).toBe(true);
  await page.getByLabel("File", { exact: true }).setInputFiles(given(back));
  await page.getByText("Would be applied: 1 changed, 2 the same, 1 changed on both sides").waitFor();
  await page.locator(".brought-units", { hasText: "Another bridge" }).waitFor();
  expect((await stored())[1]).toMatchObject({ target: "EN: Brua er stengt." });
  await page.getByRole("button", { name: "Apply" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Applied: 1 changed").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => fieldOf(page).inputValue()).toBe("The bridge is closed.");
  expect((await stored()).slice(0, 2).map(({ target }) => target)).toEqual([
    "EN: Brua stenges",
    "The bridge is closed.",
  ]);
  expect(errors).toEqual([]);
});

browserTest("a run's changes come in without a reload, and never under the cursor", async () => {
  const { page, review, stored, errors } = await openReviewPage(TEXT);
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The bridge is cl");
  review.fake.write(ARTICLE, "Brua åpnes\n\nNy setning. Brua er stengt. Ferja går.\n\nBru 4");
  await review.fake.run();
  await page.locator(".row", { hasText: "Ny setning." }).waitFor();
  expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("osed.");
  expect(await fieldOf(page).inputValue()).toBe("The bridge is closed.");
  await saved(page);
  const texts = (await stored()).map(({ target }) => target);
  expect(texts).toContain("The bridge is closed.");
  expect(texts).toContain("EN: Ny setning.");
  expect(errors).toEqual([]);
});

browserTest("what was written for a sentence that a run took away is given back", async () => {
  const { page, review } = await openReviewPage(TEXT);
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await page.route("**/segments/*", (route) => route.abort());
  await page.keyboard.press("Control+A");
  await page.keyboard.type("The bridge is closed.");
  review.fake.write(ARTICLE, "Brua stenges\n\nFerja går.\n\nBru 4");
  await review.fake.run();
  await page.locator("dialog .lost", { hasText: "The bridge is closed." }).waitFor();
});

browserTest("a text that another wrote while the cursor is in it stays, and is a conflict", async () => {
  const { page, review, another } = await openReviewPage(TEXT);
  const ola = await another();
  await page.keyboard.press("e");
  await ola.keyboard.press("e");
  await ola.keyboard.press("Control+A");
  await ola.keyboard.type("Theirs");
  await ola.keyboard.press("Escape");
  await saved(ola);
  await page.getByText("Segment 1 was changed meanwhile").waitFor();
  expect(await fieldOf(page).inputValue()).toBe("EN: Brua stenges");
  await page.keyboard.press("Alt+ArrowDown");
  await page.locator("#row-s1 .target", { hasText: "Theirs" }).waitFor();
  await ola.keyboard.press("e");
  await ola.keyboard.type(" again");
  await page.keyboard.press("Alt+ArrowUp");
  await ola.keyboard.press("Escape");
  await page.getByText("Segment 1 was changed meanwhile").waitFor();
  await page.keyboard.type("Mine ");
  await page.locator("#row-s1 .panel", { hasText: "Theirs again" }).waitFor();
  expect(review.server.port).toBeGreaterThan(0);
});

/** What axe has against the page as it is. */
function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
    };
    const found = await (window as unknown as { axe: Axe }).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

for (const [name, look] of [
  ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 860 } }],
  ["at 320 px", { colorScheme: "light", viewport: { width: 320, height: 640 } }],
] as const) {
  browserTest(`axe finds nothing in the boxes for files, ${name}`, async () => {
    const { page, review, errors } = await openReviewPage(TEXT, { ...look, bypassCSP: true, scripts: [AXE] });
    await openPage(`${review.server.link}&as=Ola`);
    await page.locator("#row-s1 .sign", { hasText: "Ola is here" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Export" }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Import" }).click();
    const tmx = `<tmx version="1.4"><header srclang="nb"/><body><tu><tuv xml:lang="nb"><seg>Brua stenges</seg></tuv><tuv xml:lang="en"><seg>Bridge</seg></tuv></tu><tu><tuv xml:lang="nb"><seg>Ukjent setning</seg></tuv><tuv xml:lang="en"><seg>Unknown</seg></tuv></tu></body></tmx>`;
    const file = { name: "retur.tmx", mimeType: "", buffer: Buffer.from(tmx) };
    await page.getByLabel("File", { exact: true }).setInputFiles(file);
    await page.getByText("Would be applied: 1 changed, 1 without a place").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(errors).toEqual([]);
  });
}
