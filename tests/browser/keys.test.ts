import type { Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest, fieldOf, openReviewPage, saved } from "./support/open-page.ts";

const MEMORY = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
  srclang="nb" datatype="plaintext"/><body>
${["går", "kjører", "seiler"]
  .map(
    (word, at) =>
      `<tu><tuv xml:lang="nb"><seg>Den gamle ferja over fjorden ${word} igjen i kveld.</seg></tuv>` +
      `<tuv xml:lang="en-GB"><seg>Match ${at + 1}: the old ferry.</seg></tuv></tu>`,
  )
  .join("\n")}
</body></tmx>`;

const TEXT = [
  "Bru 1",
  "Brua er stengt i 17 dager.",
  "Den gamle ferja over fjorden svømmer igjen i kveld.",
  "Se www.bru.no nå.",
  "Bru 5",
].join("\n\n");

function openKeys() {
  return openReviewPage(TEXT, { memory: { "seeds/memory/ferje.tmx": MEMORY } });
}

function currentOf(page: Page): Promise<string | null> {
  return page.locator(".row.current").getAttribute("data-segment");
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

browserTest("keys of the text field: approve, move, find, fix, compare, look up, help", async () => {
  const { page, stored, errors } = await openKeys();
  const selected = () =>
    fieldOf(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  await page.keyboard.press("e");
  await write(page, "Bridge 1");
  await page.keyboard.press("Control+Shift+Enter");
  await page.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
  expect(await currentOf(page)).toBe("s1");
  await page.keyboard.press("Alt+ArrowDown");
  expect(await currentOf(page)).toBe("s2");
  await page.keyboard.press("Alt+ArrowUp");
  expect(await currentOf(page)).toBe("s1");
  await page.keyboard.press("Control+Enter");
  expect(await currentOf(page)).toBe("s2");
  await write(page, "The bridge is closed for 71 days.");
  await page.locator("#row-s2 .findings", { hasText: "71" }).waitFor();
  await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
  await page.keyboard.press("F8");
  expect(await selected()).toBe("71 days");
  await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(99, 99));
  await page.keyboard.press("Shift+F8");
  expect(await selected()).toBe("71 days");
  await page.keyboard.press("F2");
  await page.locator("#row-s2 .history").waitFor();
  await page.keyboard.press("F2");
  await expect.poll(() => page.locator("#row-s2 .history").count()).toBe(0);
  await page.keyboard.press("F4");
  await page.locator("dialog[open]").waitFor();
  expect(await page.getByLabel("Words").inputValue()).toBe("71 days");
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await page.keyboard.press("g");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await page.keyboard.press("F1");
  await page.getByRole("heading", { name: "Keys" }).waitFor();
  expect(await page.locator("dialog", { hasText: "move the text after the cursor" }).count()).toBe(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await page.locator("#row-s2").evaluate((row) => row === document.activeElement)).toBe(true);
  expect((await stored())[0]).toMatchObject({ target: "Bridge 1", state: "final" });
  expect(errors).toEqual([]);
});

browserTest("Ctrl+F8 and s put the suggested fix in", async () => {
  const { page, stored, errors } = await openKeys();
  for (const [keys, mode] of [
    ["Control+F8", "field"],
    ["s", "row"],
  ] as const) {
    await page.keyboard.press("g");
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await page.keyboard.press("e");
    await write(page, "See www.bro.no now.");
    if (mode === "row") await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Apply fix" }).waitFor();
    await page.keyboard.press(keys);
    await expect.poll(() => fieldOf(page).inputValue()).toBe("See www.bru.no now.");
    await page.keyboard.press("Escape");
    await saved(page);
  }
  await expect.poll(async () => (await stored())[3]?.target).toBe("See www.bru.no now.");
  expect(errors).toEqual([]);
});

browserTest("keys of row mode: approve, walk, matches, find, number, undo", async () => {
  const { page, stored, errors } = await openKeys();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("j");
  expect(await currentOf(page)).toBe("s3");
  await page.locator("#row-s3", { hasText: "Match 3: the old ferry." }).waitFor();
  const shown = await page.locator("#row-s3 .matches li").allTextContents();
  for (const key of ["1", "2", "3"]) {
    await page.keyboard.press(key);
    const text = await fieldOf(page).inputValue();
    expect(shown[Number(key) - 1]).toContain(text);
    expect(text).toMatch(/^Match \d: the old ferry\.$/);
  }
  await saved(page);
  await page.keyboard.press("u");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("k");
  expect(await currentOf(page)).toBe("s1");
  await page.keyboard.press("a");
  await page.locator("#row-s1 .sign", { hasText: "approved" }).waitFor();
  expect(await currentOf(page)).toBe("s2");
  await page.keyboard.press("u");
  await page.keyboard.press("k");
  await page.keyboard.press("u");
  await page.locator("#row-s1 .sign", { hasText: "machine" }).waitFor();
  await page.keyboard.press("n");
  expect(await currentOf(page)).toBe("s2");
  await page.keyboard.press("/");
  await page.keyboard.type("svømmer");
  await page.keyboard.press("Enter");
  expect(await currentOf(page)).toBe("s3");
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  expect(await currentOf(page)).toBe("s5");
  await page.keyboard.press("f");
  expect(await page.locator(".row.current .findings").count()).toBeGreaterThan(0);
  expect((await stored())[0]).toMatchObject({ state: "translated" });
  expect(errors).toEqual([]);
});
