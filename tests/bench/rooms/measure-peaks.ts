import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { medianOf } from "../median-of.ts";
import type { Result } from "../result.ts";
import { TMX_NAME } from "./memory-folder.ts";
import { tmxOf } from "./tmx-of.ts";

const FEW = 10_000;
const MANY = 200_000;
/** Twenty times the units in about the same memory; the rest is the collector's mood. */
const WANTED = 1.3;
const PROGRAM = fileURLToPath(import.meta.resolve("./peak-of.js"));

/** The most memory that an import and an export of 200,000 units hold, beside those of 10,000, in processes of their own. */
export async function measurePeaks(): Promise<readonly Result[]> {
  const few = await peaksOf(FEW);
  const many = await peaksOf(MANY);
  return (["import", "export"] as const).map((act) => ({
    name: `peak memory of an ${act}, ${MANY} units beside ${FEW}`,
    ...medianOf([many[act] / few[act]]),
    unit: "×",
    bound: WANTED,
    note: `${megabytes(many[act])} beside ${megabytes(few[act])}`,
  }));
}

/** In bytes. */
async function peaksOf(units: number): Promise<Record<"import" | "export", number>> {
  const root = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
  try {
    mkdirSync(join(root, "seeds/memory"), { recursive: true });
    writeFileSync(join(root, TMX_NAME), tmxOf(units));
    return { import: await peakOf("import", root), export: await peakOf("export", root) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function peakOf(act: "import" | "export", root: string): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, act, root], { stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    told += part;
  });
  await once(child, "close");
  return Number(told);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
