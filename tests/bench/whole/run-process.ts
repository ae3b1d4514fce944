import { spawn } from "node:child_process";
import { once } from "node:events";

/** How a child process ended. */
export interface Ended {
  /** From its start until its streams were closed. */
  readonly seconds: number;
  /** The most memory it took, in MB of a million bytes; 0 when that was not asked for. */
  readonly peak: number;
  readonly stdout: string;
}

export interface ProcessOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Costs the child some milliseconds. */
  readonly tellsPeak?: boolean;
}

/** Kilobytes on every system. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, process.resourceUsage().maxRSS + ' '))",
)}`;

/** Runs Node on `args`; throws when it ends with anything but 0. */
export async function runProcess(args: readonly string[], options: ProcessOptions): Promise<Ended> {
  const { cwd, env = process.env, tellsPeak = false } = options;
  const all = tellsPeak ? ["--import", TELL_PEAK, ...args] : args;
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, all, { cwd, env, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const [stdout, stderr, peak] = [1, 2, 3].map((stream) =>
    collect(child.stdio[stream] as NodeJS.ReadableStream),
  );
  const [code] = (await once(child, "close")) as [number | null];
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr?.join("")}`);
  const peaks = (peak?.join("") ?? "").trim().split(" ").map(Number);
  return { seconds, stdout: stdout?.join("") ?? "", peak: (Math.max(...peaks) * 1_024) / 1e6 };
}

function collect(stream: NodeJS.ReadableStream): readonly string[] {
  const parts: string[] = [];
  stream.setEncoding("utf8").on("data", (part: string) => void parts.push(part));
  return parts;
}
