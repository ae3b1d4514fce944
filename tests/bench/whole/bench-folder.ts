import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DEEPL_TEST_KEY } from "../../support/deepl-server.ts";
import { makeCorpus } from "../make-corpus.ts";
import { type Ended, runProcess } from "./run-process.ts";

export interface FolderOptions {
  readonly files: number;
  /** The server's address. */
  readonly url: string;
  readonly context?: "article" | "none";
  readonly reuse?: "exact" | "careful";
}

/** A folder of articles, and the built program to run over it; it is there until all is measured. */
export interface BenchFolder {
  readonly path: string;
  /** Article names below `seeds`. */
  readonly names: readonly string[];
  /** `bitekst` with these arguments. */
  run(args: readonly string[], options?: { readonly tellsUse: boolean }): Promise<Ended>;
  /** Puts away what was translated and written. */
  clear(): void;
}

const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: { bitekst: string } };
/** The program as `package.json` names it. */
export const BIN = resolve(bin.bitekst);

export function openBenchFolder({
  files,
  url,
  context = "none",
  reuse = "exact",
}: FolderOptions): BenchFolder {
  const whole = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
  removeAtEnd(whole);
  const path = join(whole, "folder");
  mkdirSync(path);
  const config = `formats: [html, json]\ncache:\n  reuse: ${reuse}\ndeepl:\n  context: ${context}\n`;
  writeFileSync(join(path, "pipeline.config.yaml"), config);
  const names = makeCorpus(join(path, "seeds"), { files });
  const env = { PATH: process.env.PATH, DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: url };
  return {
    path,
    names,
    run: (args, options) => runProcess([BIN, ...args], { cwd: path, env, ...options }),
    clear: () => putAway(path, ["output", ".bitekst"]),
  };
}

/**
 * Not before: ext4 looks at every inode that was freed in the last minute before it gives a file another, which costs each
 * new file half a millisecond of the processor where thousands were removed just then.
 */
function removeAtEnd(folder: string): void {
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

function putAway(path: string, names: readonly string[]): void {
  const away = mkdtempSync(join(path, "..", "away-"));
  for (const name of names) if (existsSync(join(path, name))) renameSync(join(path, name), join(away, name));
}
