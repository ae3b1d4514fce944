import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const BIN = join(import.meta.dirname, "../../dist/bin/bitekst.js");

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  /** Besides PATH; nothing of the test's own environment is seen. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A command line of the built program under way. */
export interface RunningCli {
  kill(signal: NodeJS.Signals): void;
  /** Resolves once stderr holds this text, with all that it holds. */
  said(text: string): Promise<string>;
  /** Resolves once stdout holds this text, with all that it holds. */
  printed(text: string): Promise<string>;
  readonly done: Promise<CliRun>;
}

/** Starts the built `bitekst` in a folder. */
export function startCli(args: readonly string[], { cwd, env = {} }: CliOptions): RunningCli {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => (texts.stdout += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (texts.stderr += part));
  const done = once(child, "close").then(([code]) => ({ code: code as number | null, ...texts }));
  const said = async (text: string) => {
    while (!texts.stderr.includes(text)) await once(child.stderr, "data");
    return texts.stderr;
  };
  const printed = async (text: string) => {
    while (!texts.stdout.includes(text)) await once(child.stdout, "data");
    return texts.stdout;
  };
  return { said, printed, kill: (signal) => void child.kill(signal), done };
}

/** Runs the built `bitekst` to its end. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  return startCli(args, options).done;
}
