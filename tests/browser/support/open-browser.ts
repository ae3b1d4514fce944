import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM_PATH ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser"];
export const CHROMIUM = PLACES.find((path) => path !== "" && existsSync(path));
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let started: Promise<Browser> | undefined;

/** One browser for all tests of a worker, which it ends with; each test has pages and storage of its own. */
export async function openBrowser(): Promise<Browser> {
  const isThere = (await started)?.isConnected() ?? false;
  if (!isThere) started = chromium.launch({ executablePath: CHROMIUM ?? "", args: FLAGS });
  return started as Promise<Browser>;
}
