import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const BIN = join(import.meta.dirname, "../../../dist/bin/bitekst.js");

export interface RunningReview {
  readonly link: string;
  readonly port: number;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

export interface StartOptions {
  readonly cwd: string;
  readonly as: string;
  /** Any that is free when left out. */
  readonly port?: number;
}

/** `bitekst review` as a program of its own; resolves when it has printed its link. */
export async function startReview({ cwd, as, port = 0 }: StartOptions): Promise<RunningReview> {
  const args = [BIN, "review", "--json", "--as", as, "--port", String(port)];
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  let [said, trouble] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (part: string) => (trouble += part));
  child.stdout.setEncoding("utf8");
  while (!said.includes("\n")) {
    const [part] = await Promise.race([once(child.stdout, "data"), ended.then(() => [undefined])]);
    if (part === undefined) throw new Error(`bitekst review ended: ${trouble}`);
    said += part;
  }
  const { link, port: given } = JSON.parse(said) as { link: string; port: number };
  return { link, port: given, kill };
}
