import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "../..");

export interface Child {
  readonly process: ChildProcess;
  /** Lines said so far. */
  readonly lines: string[];
  /** Resolves when it has said so many lines, or has ended. */
  hasSaid(lines: number): Promise<void>;
  /** Exit code, `null` when killed, with what it wrote to stderr. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Builds `store-child.ts` into a folder of its own, since Node 20 does not run TypeScript. */
export async function buildChild(): Promise<{ readonly folder: string; readonly program: string }> {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-store-child-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  const outDir = join(folder, "built");
  const ssr = join(import.meta.dirname, "store-child.ts");
  const rollupOptions = { output: { entryFileNames: "store-child.mjs" } };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: { ssr, outDir, target: "node20", rollupOptions },
  });
  return { folder, program: join(outDir, "store-child.mjs") };
}

/** Starts the built program. */
export function startChild(program: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  let rest = "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    stderr += part;
  });
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    const parts = (rest + part).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, stderr }));
  return {
    process: child,
    lines,
    ended,
    hasSaid: async (count) => {
      while (lines.length < count && child.exitCode === null) {
        await Promise.race([once(child.stdout, "data"), ended]);
      }
    },
  };
}
