import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

/** A program and how it is started: without a shell, in a process group of its own. */
export interface ProgramPlan {
  /** The program, as a path or a name of `PATH`, and its arguments. */
  readonly command: readonly string[];
  /** Absolute: where it runs. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How a program ended. */
export interface ProgramEnd {
  /** `ENOENT` and the like, when it could not even start. */
  readonly startError?: string;
  readonly code?: number | null;
  readonly signal?: NodeJS.Signals | null;
  /** The last of what it wrote on stderr, 4,000 characters at most. */
  readonly stderr: string;
}

/** A running program. */
export interface ProgramRun {
  /** Writes; what it does not read waits in memory, and what it can read no more is lost. */
  write(text: string): void;
  /** Nothing more is written. */
  end(): void;
  /** Sends a signal to it and to all that it started. */
  kill(signal: "SIGTERM" | "SIGKILL"): void;
  /** Resolves when it and its output are at their end. */
  readonly ended: Promise<ProgramEnd>;
}

const TOLD = 4000;

/** Starts a program; `onOutput` gets what it writes on stdout. */
export function runProgram(plan: ProgramPlan, onOutput: (bytes: Buffer) => void): ProgramRun {
  const child = start(plan);
  if (typeof child === "string") return neverStarted(child);
  return follow(child, onOutput);
}

/** The child, or the error's code where the system refuses at once. */
function start({ command, cwd, env }: ProgramPlan): ChildProcessWithoutNullStreams | string {
  const [program = "", ...args] = command;
  try {
    // Of its own group, since a script's children would otherwise outlive it, and the keyboard's SIGINT would end it early.
    return spawn(program, args, { cwd, env: { ...env }, detached: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "?";
  }
}

function neverStarted(startError: string): ProgramRun {
  const nothing = () => undefined;
  return {
    write: nothing,
    end: nothing,
    kill: nothing,
    ended: Promise.resolve({ startError, stderr: "" }),
  };
}

function follow(child: ChildProcessWithoutNullStreams, onOutput: (bytes: Buffer) => void): ProgramRun {
  let stderr = "";
  let isGone = false;
  watch(child);
  child.stdout.on("data", onOutput);
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    stderr = (stderr + part).slice(-TOLD);
  });
  // A program that reads no more has ended, or will be ended.
  child.stdin.on("error", () => undefined);
  return {
    write: (text) => void (child.stdin.writable && child.stdin.write(text)),
    end: () => void child.stdin.end(),
    kill: (signal) => void (isGone || killGroup(child, signal)),
    ended: new Promise((resolve) => {
      child.on("error", ({ code }: NodeJS.ErrnoException) => {
        if (child.pid === undefined) resolve({ startError: code ?? "?", stderr });
      });
      // What it leaves behind would hold its output open.
      child.on("exit", () => killGroup(child, "SIGKILL"));
      child.on("close", (code, signal) => {
        isGone = true;
        resolve({ code, signal, stderr });
      });
    }),
  };
}

/** Nobody else would end them when this process ends without having closed its engines. */
const living = new Set<ChildProcessWithoutNullStreams>();

function watch(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return;
  if (living.size === 0) process.on("exit", endAll);
  living.add(child);
  child.once("close", () => {
    living.delete(child);
    if (living.size === 0) process.off("exit", endAll);
  });
}

function endAll(): void {
  for (const child of living) killGroup(child, "SIGKILL");
}

function killGroup({ pid }: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in it.
  }
}
