import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { openBrowser } from "./open-browser.ts";

export interface FilePage {
  readonly page: Page;
  /** What went wrong in the page, and what its policy let not through. */
  readonly troubles: readonly string[];
}

export interface FilePageOptions extends BrowserContextOptions {
  /** Run in the page before its own script. */
  readonly before?: string;
  readonly scripts?: readonly string[];
}

/** A page that lies on disk, opened without a server. */
export async function openFile(
  html: string,
  { before, scripts = [], ...options }: FilePageOptions = {},
): Promise<FilePage> {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-review-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "ferja.review.html");
  writeFileSync(file, html);
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  onTestFinished(() => context.close());
  for (const path of scripts) await context.addInitScript({ path });
  if (before !== undefined) await context.addInitScript({ content: before });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, troubles };
}
