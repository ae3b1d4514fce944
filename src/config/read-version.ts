import { readFileSync } from "node:fs";

/** The version in the package's own package.json, two folders up from here in `src/` as in `dist/`. */
export function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return String((JSON.parse(text) as { version: unknown }).version);
}
