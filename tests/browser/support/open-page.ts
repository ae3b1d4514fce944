import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished, test } from "vitest";
import { loadPageFiles } from "../../../src/review/server/page-files.ts";
import { openTestReview, type TestReview } from "../../support/open-test-review.ts";
import { CHROMIUM, openBrowser } from "./open-browser.ts";

export const BUILT_PAGE = new URL(`file://${join(import.meta.dirname, "../../../dist/review/web")}/`);

/** A browser on a busy machine may be slower than its own patience. */
const PATIENCE = { retry: 1, wait: 15_000 };

/** A test in a real browser; where there is none, it is skipped and says why. */
export function browserTest(name: string, run: () => Promise<void>): void {
  const why = "no Chromium on this machine: install it or set CHROMIUM_PATH";
  test(CHROMIUM === undefined ? `${name} (skipped: ${why})` : name, {
    retry: PATIENCE.retry,
  }, async (context) => {
    if (CHROMIUM === undefined) context.skip(why);
    await run();
  });
}

export interface ReviewPage {
  readonly review: TestReview;
  readonly page: Page;
  readonly browser: Browser;
  /** What went wrong in the page. */
  readonly errors: readonly string[];
  /** Another browser with nothing of the first. */
  another(options?: BrowserContextOptions): Promise<Page>;
  /** English and state of an article's segments, as they are stored. */
  stored(): Promise<readonly StoredText[]>;
}

export interface StoredText {
  readonly id: string;
  readonly target: string;
  readonly state: string;
}

export interface ReviewPageOptions extends BrowserContextOptions {
  /** Of the folder. */
  readonly config?: string;
  readonly reviewers?: 1 | 2;
  /** Files of translation memory beside the article. */
  readonly memory?: Readonly<Record<string, string>>;
  /** Files that the page runs before its own. */
  readonly scripts?: readonly string[];
}

export const ARTICLE = "seeds/bru.txt";

/** The page over a real server and a real store, its article open. */
export async function openReviewPage(
  text: string,
  { memory = {}, scripts = [], reviewers = 1, config, ...options }: ReviewPageOptions = {},
): Promise<ReviewPage> {
  const review = await openTestReview(
    { [ARTICLE]: text, ...memory },
    { pages: await loadPageFiles(BUILT_PAGE), reviewers, ...(config !== undefined && { config }) },
  );
  const errors: string[] = [];
  const another = (other: BrowserContextOptions = {}) =>
    openPage(review.server.link, { ...other, scripts, onError: (error) => errors.push(error) });
  const stored = async () => {
    const article = await review.ask({ path: `/api/documents/${encodeURIComponent(ARTICLE)}` });
    const { blocks } = JSON.parse(article.text) as { blocks: readonly { segments: readonly StoredText[] }[] };
    return blocks.flatMap(({ segments }) => segments.map(({ id, target, state }) => ({ id, target, state })));
  };
  return { review, browser: await openBrowser(), errors, another, stored, page: await another(options) };
}

export interface PageOptions extends BrowserContextOptions {
  readonly scripts?: readonly string[];
  readonly onError?: (error: string) => void;
}

/** The first article of a server, in a browser that knows nothing of any other page's. */
export async function openPage(
  link: string,
  { scripts = [], onError, ...options }: PageOptions = {},
): Promise<Page> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(PATIENCE.wait);
  for (const path of scripts) await context.addInitScript({ path });
  const page = await context.newPage();
  page.on("pageerror", (error) => onError?.(String(error)));
  await page.goto(link);
  await openArticle(page);
  return page;
}

export async function openArticle(page: Page): Promise<void> {
  await page.locator(".card").first().click();
  await page.locator(".row.current").waitFor();
}

/** Until the page says that all is saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator("#status", { hasText: /^saved \d\d:\d\d:\d\d$/ }).waitFor();
}

export function fieldOf(page: Page) {
  return page.locator("textarea.field");
}
