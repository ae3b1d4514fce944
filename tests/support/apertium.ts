import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "vitest";

/** A program of Apertium and the mode of its package apertium-nno-nob; `undefined` where both are here. */
const MISSING = missing();

/** Tests on the real Apertium; where it is missing they are skipped, with the reason in their name. */
export function describeWithApertium(name: string, tests: () => void): void {
  if (MISSING === undefined) describe(name, tests);
  else describe.skip(`${name} (skipped: no ${MISSING} on this machine)`, tests);
}

function missing(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const isHere = folders.some((folder) => existsSync(join(folder, "apertium")));
  if (!isHere) return "apertium";
  return existsSync("/usr/share/apertium/modes/nno-nob.mode") ? undefined : "nno-nob.mode";
}
