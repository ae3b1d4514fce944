import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE_SCRIPT } from "../../src/writers/review-html/page-script.ts";
import { reviewHtml } from "../../src/writers/review-html/review-html.ts";
import { sampleSheet } from "../support/sample-sheet.ts";

const HOSTILE = "</script><script>window.hurt = 1</script><img src=x onerror='window.hurt = 1'><!--";

describe("the review page as a file", () => {
  const html = reviewHtml(sampleSheet());

  test("the same sheet gives the same bytes", () => {
    expect(reviewHtml(sampleSheet())).toBe(html);
  });

  test("asks nothing of any network, and lets in its own script alone", () => {
    expect(html).not.toMatch(/\b(?:src|href)=|https?:|@import|url\(/);
    expect(html).toMatch(
      /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'/,
    );
    expect(PAGE_SCRIPT).not.toMatch(/<\/script|<!--|innerHTML|insertAdjacent|document\.write|eval\(/i);
  });

  test("texts that look like markup stay inside the JSON", () => {
    const hostile = reviewHtml(sampleSheet([{ source: HOSTILE, target: HOSTILE, state: "translated" }]));
    expect(hostile.match(/<\/script>/g)).toHaveLength(2);
    expect(hostile).not.toContain("<img");
    const json = /id="sheet">(.*?)<\/script>/su.exec(hostile)?.[1] ?? "";
    expect(JSON.parse(json).blocks[0].segments[0].source).toBe(HOSTILE);
  });

  test("the notice stands in sight", () => {
    expect(html).toContain('<p class="notice">not reviewed: 3 of 5 segments');
  });
});

const CHROMIUM = "/usr/bin/chromium";

describe.skipIf(!existsSync(CHROMIUM))(`the review page in a browser (needs ${CHROMIUM})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-review-"));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(html: string, before?: string): Promise<{ page: Page; troubles: string[] }> {
    const file = join(folder, "ferja.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    if (before !== undefined) await page.addInitScript({ content: before });
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return { page, troubles };
  }

  async function saved(page: Page): Promise<{ document: string; edits: readonly Record<string, unknown>[] }> {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    expect(download.suggestedFilename()).toBe("ferja.txt.edits.json");
    return JSON.parse(readFileSync(await download.path(), "utf8"));
  }

  test("edits by keyboard alone, keeps them over a reload, and saves them to a file", async () => {
    const { page, troubles } = await open(reviewHtml(sampleSheet()));
    const field = (number: number) => page.getByLabel(`Translation, segment ${number}`, { exact: true });
    await field(2).focus();
    await page.keyboard.press("Control+Enter");
    await expect
      .poll(() => page.evaluate("document.activeElement.getAttribute('aria-label')"))
      .toBe("Translation, segment 3");
    await page.keyboard.type("We are happy.");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("3");
    await page.reload();
    expect(await field(3).inputValue()).toBe("We are happy.");
    expect(await saved(page)).toEqual({
      schema: "bitekst/edits/1",
      document: "seeds/ferja.txt",
      edits: [
        {
          segment: "s2",
          digest: "dig-s2_AbC",
          revision: 1,
          target: "Read <x1>the whole story</x1> &amp; more.",
          state: "final",
        },
        { segment: "s3", digest: "dig-s3_AbC", revision: 2, target: "We are happy.", state: "translated" },
        {
          segment: "s4",
          digest: "dig-s4_AbC",
          revision: 1,
          target: "007 passengers\nwere on board.",
          state: "initial",
          reject: "terms",
        },
      ],
    });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("where storage is refused it says so, approves nothing before the file is saved, and runs no text", async () => {
    const hostile = reviewHtml(sampleSheet([{ source: HOSTILE, target: HOSTILE, state: "translated" }]));
    const { page, troubles } = await open(
      hostile,
      "Storage.prototype.setItem = () => { throw new DOMException('refused', 'QuotaExceededError'); };",
    );
    expect(await page.isVisible("#blocked")).toBe(true);
    await page.getByLabel("Translation, segment 1", { exact: true }).focus();
    await page.keyboard.press("Control+Shift+Enter");
    expect(await page.textContent(".sign")).toBe("… approved once saved");
    expect(await page.evaluate("document.querySelector('.source').textContent")).toBe(HOSTILE);
    expect((await saved(page)).edits).toMatchObject([{ segment: "s1", state: "final", target: HOSTILE }]);
    expect(await page.textContent(".sign")).toBe("✓ approved");
    expect(await page.evaluate("window.hurt")).toBeUndefined();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
