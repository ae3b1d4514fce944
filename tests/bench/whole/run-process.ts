import { spawn } from "node:child_process";
import { once } from "node:events";

/** How a child process ended. */
export interface Ended {
  /** From its start until its streams were closed. */
  readonly seconds: number;
  /** Seconds of the processor, which others at work on the machine lengthen less; 0 when not asked for, as `peak`. */
  readonly processor: number;
  /** The most memory it took, in MB of a million bytes. */
  readonly peak: number;
  readonly stdout: string;
}

export interface ProcessOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Costs the child some milliseconds. */
  readonly tellsUse?: boolean;
}

/** Kilobytes on every system, and microseconds. */
const TELL_USE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); writeSync(3, maxRSS + ' ' + (userCPUTime + systemCPUTime)) })",
)}`;

/** Runs Node on `args`; throws when it ends with anything but 0. */
export async function runProcess(args: readonly string[], options: ProcessOptions): Promise<Ended> {
  const { cwd, env = process.env, tellsUse = false } = options;
  const all = tellsUse ? ["--import", TELL_USE, ...args] : args;
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, all, { cwd, env, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const [stdout, stderr, use] = [1, 2, 3].map((stream) =>
    collect(child.stdio[stream] as NodeJS.ReadableStream),
  );
  const [code] = (await once(child, "close")) as [number | null];
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr?.join("")}`);
  const [kilobytes = 0, microseconds = 0] = (use?.join("") ?? "").split(" ").map(Number);
  return {
    seconds,
    processor: microseconds / 1e6,
    peak: (kilobytes * 1_024) / 1e6,
    stdout: stdout?.join("") ?? "",
  };
}

function collect(stream: NodeJS.ReadableStream): readonly string[] {
  const parts: string[] = [];
  stream.setEncoding("utf8").on("data", (part: string) => void parts.push(part));
  return parts;
}
