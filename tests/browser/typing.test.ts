import { expect } from "vitest";
import { browserTest, fieldOf, openReviewPage, saved } from "./support/open-page.ts";

browserTest("AltGr writes its characters and never acts", async () => {
  const { page, errors } = await openReviewPage("Bru 1\n\nBru 2");
  await page.keyboard.press("e");
  const refused = await fieldOf(page).evaluate((field) =>
    [
      { key: "{", altKey: true, ctrlKey: true, modifierAltGraph: true },
      { key: "Enter", altKey: true, ctrlKey: true },
      { key: "ArrowDown", altKey: true, modifierAltGraph: true },
    ].map((press) =>
      field.dispatchEvent(new KeyboardEvent("keydown", { ...press, bubbles: true, cancelable: true })),
    ),
  );
  expect(refused).toEqual([true, true, true]);
  await page.keyboard.press("Escape");
  await page.locator(".row.current").dispatchEvent("keydown", { key: "a", ctrlKey: true, altKey: true });
  expect(await page.locator(".row.current").getAttribute("data-segment")).toBe("s1");
  expect(errors).toEqual([]);
});

browserTest("what an input method composes is neither cut short nor taken for a command", async () => {
  const { page, stored } = await openReviewPage("Bru 1\n\nBru 2");
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "Bri", selectionStart: 3, selectionEnd: 3 });
  const passed = await fieldOf(page).evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: "Enter",
        ctrlKey: true,
        isComposing: true,
        bubbles: true,
        cancelable: true,
      }),
    ),
  );
  expect(passed).toBe(true);
  expect(await fieldOf(page).inputValue()).toBe("Bri");
  await client.send("Input.insertText", { text: "Bridge 1" });
  await page.keyboard.press("Control+Enter");
  await saved(page);
  expect((await stored())[0]).toMatchObject({ target: "Bridge 1", state: "final" });
});

browserTest("hostile text stays text", async () => {
  const image = "<img src=x onerror=alert(1)>";
  const { page, errors } = await openReviewPage(
    `${image}\n\n</script><script>alert(2)</script>\n\n\u202eBru 3\n\nBru 4`,
  );
  const alarms: string[] = [];
  page.on("dialog", (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(`</textarea>${image}`);
  await page.keyboard.press("Alt+ArrowDown");
  await saved(page);
  expect(await page.locator("#row-s1 .source").textContent()).toBe(image);
  expect(await page.locator("#row-s1 .target").textContent()).toBe(`</textarea>${image}`);
  expect(await page.locator("#page img, #page script").count()).toBe(0);
  const order = await page.locator("#row-s4 .source").evaluate((cell) => getComputedStyle(cell).unicodeBidi);
  expect(order).toBe("plaintext");
  expect([alarms, errors]).toEqual([[], []]);
});
