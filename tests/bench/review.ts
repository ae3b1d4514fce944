import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { DEEPL_TEST_KEY, startDeeplServer } from "../support/deepl-server.ts";
import { standInEnglish } from "./stand-in-english.ts";

/** `npm run bench:review [segments]`: the page of review in a real browser, over the real server. */
const SEGMENTS = Number(process.argv[2] ?? 5_000);
const TIMES = 5;
/** Milliseconds between the strokes of a key that is held down; faster ones leave the browser no time for a frame. */
const KEY_REPEAT = 33;
const TYPED = "The bridge across the fjord is closed this week. ";
const ARTICLE = "seeds/bru.txt";
const BIN = join(process.cwd(), "dist/bin/bitekst.js");
const PLACES = [process.env.CHROMIUM_PATH ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser"];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** What is measured, and the most it may take, in milliseconds. */
const TARGETS = {
  open: 1_000,
  "main thread per key": 10,
  "p95 frame while typing": 33,
  "next row": 50,
  filter: 50,
  save: 50,
} as const;
type Measures = Record<keyof typeof TARGETS, number>;

/** In the page: when the article stood, frames, and how long it took from an event to what it shows. */
const WATCH = `
  window.watched = { frames: [], shown: [] };
  const stands = () => {
    if (document.querySelector(".row.current")) setTimeout(() => { watched.opened = performance.now(); });
    else requestAnimationFrame(stands);
  };
  requestAnimationFrame(stands);
  for (const name of ["keydown", "change"])
    addEventListener(name, () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => watched.shown.push(performance.now() - from)));
    }, { capture: true });
`;
const FRAMES = `(() => {
  let before = performance.now();
  const frame = (now) => {
    watched.frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()`;

const folder = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
const deepl = await startDeeplServer({ translate: standInEnglish });
try {
  await translate();
  const { link, stop } = await startReview();
  const executablePath = PLACES.find((path) => path !== "" && existsSync(path)) ?? "";
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const runs: Measures[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
      runs.push(await measure(page, link));
      await page.context().close();
    }
    show(runs);
  } finally {
    await browser.close();
    await stop();
  }
} finally {
  await deepl.close();
  rmSync(folder, { recursive: true });
}

async function translate(): Promise<void> {
  mkdirSync(join(folder, "seeds"));
  const paragraphs = Array.from(
    { length: SEGMENTS },
    (_, index) => `Brua over fjord ${index + 1} er stengt.`,
  );
  writeFileSync(join(folder, ARTICLE), paragraphs.join("\n\n"));
  const env = { PATH: process.env.PATH, DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: deepl.url };
  const child = spawn(process.execPath, [BIN, "translate"], { cwd: folder, env, stdio: "ignore" });
  await once(child, "close");
}

async function startReview() {
  const child = spawn(process.execPath, [BIN, "review", "--json", "--as", "Kari"], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const { link } = JSON.parse(said.toString("utf8")) as { link: string };
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "close");
  };
  return { link, stop };
}

async function measure(page: Page, link: string): Promise<Measures> {
  await page.goto(link);
  await page.locator(".card").waitFor();
  await page.addInitScript(WATCH);
  await page.goto(`${new URL(link).origin}/#/article/${encodeURIComponent(ARTICLE)}`);
  await page.reload();
  await page.locator(".row.current").waitFor();
  await page.waitForFunction("watched.opened");
  const open = await page.evaluate<number>("watched.opened");
  await page.keyboard.press("e");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
  };
  const before = await busy();
  await page.keyboard.type(TYPED);
  const perKey = ((await busy()) - before) / TYPED.length;
  await page.evaluate(FRAMES);
  await page.keyboard.type(TYPED, { delay: 25 });
  const frames = await page.evaluate<number[]>("watched.frames");
  const next = await shownAfter(page, async () => {
    for (let count = 0; count < 20; count += 1) {
      await page.keyboard.press("Alt+ArrowDown");
      await page.waitForTimeout(KEY_REPEAT);
    }
  });
  const saved = page.locator("#status", { hasText: /^saved/ });
  await saved.waitFor();
  for (let count = 0; count < 10; count += 1) {
    await page.keyboard.type("x");
    await page.keyboard.press("Alt+ArrowDown");
    await saved.waitFor();
  }
  const saves = await page.evaluate<number[]>(
    `performance.getEntriesByType("resource").filter(({ name }) => /segments\\/s\\d+$/.test(name)).map(({ duration }) => duration)`,
  );
  const show = page.getByLabel("Show", { exact: true }).first();
  const filter = await shownAfter(page, async () => {
    for (const name of ["edited", "all", "open", "all"]) {
      await show.selectOption(name);
      await page.waitForTimeout(KEY_REPEAT);
    }
  });
  return {
    open,
    "main thread per key": perKey,
    "p95 frame while typing": share(frames, 0.95),
    "next row": share(next, 0.5),
    filter: share(filter, 0.5),
    save: share(saves, 0.5),
  };
}

/** How long each of what is done took until it was shown. */
async function shownAfter(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate("watched.shown = []");
  await act();
  await page.waitForFunction("watched.shown.length > 0");
  return page.evaluate<number[]>("watched.shown");
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function show(runs: readonly Measures[]): void {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`${SEGMENTS} segments, medians of ${TIMES}, load ${load.join(" ")}, node ${process.version}`);
  for (const [name, target] of Object.entries(TARGETS) as [keyof Measures, number][]) {
    const values = runs.map((run) => run[name]);
    const spread = `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
    const median = share(values, 0.5);
    const verdict = median <= target ? "" : "  missed";
    console.log(
      `${name.padEnd(24)} ${median.toFixed(1).padStart(8)} ms  (${spread})  target ${target} ms${verdict}`,
    );
  }
}
