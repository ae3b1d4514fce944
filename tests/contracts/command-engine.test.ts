import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCommandEngine } from "../../src/engines/command/command-engine.ts";
import { LINE_PROGRAM } from "../support/line-program.ts";
import { keepsTheEngineContract, type OpenedEngine } from "./engine-contract.ts";

for (const inlineCodes of ["xml", "none"] as const)
  keepsTheEngineContract(`command, inline codes ${inlineCodes}`, () => open("answer", inlineCodes), {
    openBroken: () => open("dies", inlineCodes),
  });

async function open(manner: string, inlineCodes: "xml" | "none"): Promise<OpenedEngine> {
  const cwd = mkdtempSync(join(tmpdir(), "bitekst-"));
  writeFileSync(join(cwd, "oversett.mjs"), LINE_PROGRAM);
  const languages = { source: "nb", target: "en" };
  const engine = createCommandEngine({
    name: "mine",
    command: [process.execPath, "oversett.mjs", manner],
    cwd,
    env: process.env,
    languages: [languages],
    concurrency: 2,
    timeout: 20_000,
    inlineCodes,
    version: "1",
    isPaid: false,
  });
  return { engine, languages, end: async () => rmSync(cwd, { recursive: true, force: true }) };
}
