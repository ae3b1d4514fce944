import { spawn } from "node:child_process";
import { PipelineError } from "../../model/pipeline-error.ts";

export interface TellProgramWay {
  readonly cwd: string;
  /** What it reads on stdin. */
  readonly body: string;
  /** Milliseconds after which it is ended. */
  readonly patience?: number;
  /** What it says, as it may be shown: the environment, keys and all, is its own to print. */
  readonly shown?: (text: string) => string;
}

/** Milliseconds. */
const PATIENCE = 60_000;
/** Characters of what it says about its failure that are told, and of those that are looked through. */
const TOLD = 300;
const KEPT = 8_000;

/**
 * Runs a program, without a shell, that reads a report on stdin.
 * @throws PipelineError `report-failed`
 */
export async function tellProgram(command: readonly string[], way: TellProgramWay): Promise<void> {
  const [program = "", ...args] = command;
  const why = await runProgram(program, args, way);
  if (why === undefined) return;
  const advice = "Look at report in pipeline.config.yaml; the run itself is not touched by this";
  throw new PipelineError("report-failed", `Cannot tell "${program}" of the run: ${why}`, { advice });
}

/** Why it failed. */
function runProgram(
  program: string,
  args: readonly string[],
  { cwd, body, patience = PATIENCE, shown = (text) => text }: TellProgramWay,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    // What it prints is no result of ours: stdout may be for JSON alone.
    const child = spawn(program, [...args], { cwd, stdio: ["pipe", "ignore", "pipe"] });
    let said = "";
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, patience);
    const end = (why: string | undefined) => {
      clearTimeout(timer);
      child.stderr.destroy();
      resolve(why);
    };
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      said = (said + part).slice(-KEPT);
    });
    child.on("error", (error: NodeJS.ErrnoException) => end(`it cannot be started (${error.code ?? "?"})`));
    child.on("exit", (code, signal) => {
      if (isLate) end(`it took longer than ${patience / 1000} seconds and was ended`);
      else if (code === 0) end(undefined);
      // What it said last may be on its way still.
      else
        setImmediate(() =>
          end(`it ended with ${signal ?? code}${said.trim() && `: ${lastLine(shown(said))}`}`),
        );
    });
    // A program that does not read is no failure.
    child.stdin.on("error", () => undefined);
    child.stdin.end(body);
  });
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.slice(-TOLD) ?? "";
}
