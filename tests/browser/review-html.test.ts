import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { SegmentView } from "../../src/model/review-view.ts";
import { reviewHtml } from "../../src/writers/review-html/review-html.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { sampleSheet } from "../support/sample-sheet.ts";
import { openFile } from "./support/open-file.ts";
import { browserTest } from "./support/open-page.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

type Row = Pick<SegmentView, "source" | "target" | "state"> & Partial<SegmentView>;
const machine = (source: string, target: string, more: Partial<SegmentView> = {}): Row => ({
  source,
  target,
  state: "translated",
  origin: "engine:deepl",
  ...more,
});
const ERROR = {
  id: "numbers-1",
  check: "numbers",
  severity: "error",
  message: "The source says 12, the English 21",
  fix: "It took 12 hours.",
} as const;
const ROWS: readonly Row[] = [
  machine("Ferja gikk på grunn", "Ferry ran aground"),
  machine("Det tok 12 timer.", "It took 21 hours.", { findings: [ERROR] }),
  machine("Alle er trygge.", "Everyone are safe."),
  machine("Ingen ble skadet.", "Nobody was hurt. The boat is afloat."),
  machine("Båten flyter.", ""),
  machine("Alle er trygge.", "All is secure."),
];

async function open(rows: readonly Row[] = ROWS) {
  const opened = await openFile(reviewHtml(sampleSheet(rows)));
  const { page } = opened;
  const field = (number: number) => page.getByLabel(`Translation, segment ${number}`, { exact: true });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const rowMode = async (number: number) => {
    await field(number).focus();
    await page.keyboard.press("Escape");
  };
  const sign = (number: number) => page.locator(`.pair:has(#s${number}) .sign`).textContent();
  return { ...opened, field, press, rowMode, sign };
}

async function saved(page: Page): Promise<readonly Record<string, unknown>[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  return JSON.parse(readFileSync(await download.path(), "utf8")).edits;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe("keys of the file to review", () => {
  browserTest("fix, dismiss with a reason, empty on purpose", async () => {
    const { page, press, rowMode, field, sign, troubles } = await open();
    await rowMode(2);
    await press("s");
    expect(await field(2).inputValue()).toBe("It took 12 hours.");
    await press("u", "i");
    await page.keyboard.type("Kari has counted");
    await press("Enter", "Control+Shift+Enter");
    expect(await sign(2)).toBe("✓ approved");
    await rowMode(3);
    await press("b");
    expect(await sign(3)).toContain("empty on purpose");
    expect(await saved(page)).toMatchObject([
      {
        segment: "s2",
        target: "It took 21 hours.",
        state: "final",
        dismissals: [{ check: "numbers", reason: "Kari has counted" }],
      },
      { segment: "s3", target: "", blank: true },
    ]);
    expect(troubles).toEqual([]);
  });

  browserTest("joins, parts and splits, and undoes both rows at once", async () => {
    const { page, press, rowMode, field, sign } = await open();
    await rowMode(3);
    await press("m");
    expect(await field(3).inputValue()).toBe("Everyone are safe. Nobody was hurt. The boat is afloat.");
    expect(await sign(4)).toContain("with 3");
    expect(await saved(page)).toMatchObject([
      { segment: "s3" },
      { segment: "s4", target: "", joined: "s3", state: "translated" },
    ]);
    await rowMode(3);
    await press("Shift+M");
    expect(await field(4).inputValue()).toBe("Nobody was hurt. The boat is afloat.");
    await press("u", "u");
    await field(4).focus();
    await field(4).evaluate((box) => (box as HTMLTextAreaElement).setSelectionRange(16, 16));
    await press("Alt+Enter");
    expect([await field(4).inputValue(), await field(5).inputValue()]).toEqual([
      "Nobody was hurt.",
      "The boat is afloat.",
    ]);
    await press("Escape", "u");
    expect([await field(4).inputValue(), await field(5).inputValue()]).toEqual([
      "Nobody was hurt. The boat is afloat.",
      "",
    ]);
    expect(await page.isDisabled("#save")).toBe(true);
  });

  browserTest("fills the same source, shows changes, says what needs a server", async () => {
    const { page, press, rowMode, field } = await open();
    await field(3).fill("Everyone is safe.");
    await press("F2");
    expect(await page.locator(".here .changes").textContent()).toBe(
      "Since it went out: Everyone areis safe.",
    );
    await rowMode(3);
    await press("p", "1");
    expect(await field(6).inputValue()).toBe("Everyone is safe.");
    await press("u");
    expect(await field(6).inputValue()).toBe("All is secure.");
    await press("1");
    expect(await page.textContent("#status")).toContain("need bitekst review");
  });

  browserTest("filters and finds, and walks what is shown", async () => {
    const { page, press, rowMode, field } = await open();
    await rowMode(1);
    await press("/");
    await page.keyboard.type("trygge");
    expect(await page.textContent("#shown")).toBe("2 of 6 shown");
    await press("Enter", "j", "e");
    expect(await field(6).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.fill("#find", "");
    await page.selectOption("#filter", "findings");
    expect(await page.locator(".pair:visible").count()).toBe(1);
    expect(await page.locator(".pair:visible .number").textContent()).toBe("2");
  });
});

browserTest("approving with an error asks why, but not for a text that was changed since", async () => {
  const { page, press, field, sign } = await open();
  await field(2).focus();
  await press("Control+Shift+Enter");
  expect(await page.textContent("#ask-title")).toBe("Approve with an error? Say why.");
  await press("Escape");
  await field(2).fill("It took twelve hours.");
  await press("Control+Shift+Enter");
  expect(await sign(2)).toBe("✓ approved");
  expect(await page.locator(".here .findings").textContent()).toContain("in the text that went out");
});

browserTest("what is in no file yet is counted, over a reload too", async () => {
  const { page, press, rowMode } = await open();
  await rowMode(1);
  await press("a");
  await page.reload();
  expect(await page.textContent("#progress")).toBe("1 of 6 approved, 1 changed here, 1 in no file yet");
  await saved(page);
  await page.reload();
  expect(await page.textContent("#progress")).toBe("1 of 6 approved, 1 changed here");
});

browserTest("without storage, leaving with edits in no file is asked about", async () => {
  const before = "Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); };";
  const { page } = await openFile(reviewHtml(sampleSheet(ROWS)), { before });
  const asked: string[] = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.getByLabel("Translation, segment 1", { exact: true }).fill("The ferry ran aground");
  await page.keyboard.press("Escape");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

browserTest("what was done in the file comes back with bitekst apply", async () => {
  const desk = await makeDeeplDesk(
    {
      "seeds/ferja.txt": "Ferja gikk på grunn i natt. Alle er trygge. Ingen ble skadet. Båten flyter igjen.",
    },
    { translate: (text) => `English of ${text}` },
  );
  await desk.run("--quiet");
  await desk.run("export", "review-html", "--out", "ut");
  const [name = ""] = desk.files("ut");
  const { page, troubles } = await openFile(readFileSync(desk.path(`ut/${name}`), "utf8"));
  const field = (number: number) => page.getByLabel(`Translation, segment ${number}`, { exact: true });
  await field(1).fill("The ferry ran aground last night.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("c");
  await page.keyboard.type("Which ferry?");
  await page.keyboard.press("Enter");
  await field(2).fill("All are safe.");
  await field(3).fill("Nobody was hurt.");
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await field(4).focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  desk.write("tilbake.edits.json", readFileSync(await download.path()));
  const { code, stderr, stdout } = await desk.run("apply", "tilbake.edits.json");
  expect(code, stderr + stdout).toBe(0);
  await desk.run("export", "json", "--out", "etter");
  const [after = ""] = desk.files("etter");
  const { blocks } = JSON.parse(readFileSync(desk.path(`etter/${after}`), "utf8"));
  const units = blocks.flatMap((block: { segments: readonly { target: string }[] }) => block.segments);
  expect(units.map(({ target }: { target: string }) => target)).toEqual([
    "The ferry ran aground last night.",
    "All are safe. Nobody was hurt.",
    "",
    "",
  ]);
  expect(JSON.stringify(units)).toContain("Which ferry?");
  expect(troubles).toEqual([]);
});

describe("axe finds nothing in the file to review", () => {
  const looks = [
    ["light", { colorScheme: "light", viewport: { width: 1280, height: 860 } }],
    ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 860 } }],
    ["at 320 px", { colorScheme: "light", viewport: { width: 320, height: 640 } }],
  ] as const;
  for (const [name, look] of looks) {
    browserTest(name, async () => {
      const html = reviewHtml(sampleSheet(ROWS));
      const { page, troubles } = await openFile(html, { ...look, bypassCSP: true, scripts: [AXE] });
      await page.getByLabel("Translation, segment 2", { exact: true }).fill("It took twelve hours.");
      await page.keyboard.press("F2");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("x");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("2");
      await page.keyboard.press("F1");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(troubles).toEqual([]);
    });
  }
});

browserTest("prints both columns and nothing to click", async () => {
  const { page } = await open();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".tools:visible, .acts:visible").count()).toBe(0);
  const box = async (selector: string) => await page.locator(selector).first().boundingBox();
  const [source, field] = [await box(".source"), await box(".field")];
  expect(field?.x ?? 0).toBeGreaterThan((source?.x ?? 0) + 100);
});
