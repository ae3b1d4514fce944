import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "vitest";

export interface ClientRun {
  readonly code: number | null;
  /** What it said, on both streams: most of these programs exit with 0 when they fail. */
  readonly said: string;
}

/** A program of others that reads our files; it sees nothing of this machine's settings. */
export async function runClient(command: string, args: readonly string[], cwd: string): Promise<ClientRun> {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, LC_ALL: "C.UTF-8", PYTHONWARNINGS: "ignore" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => (said += part));
  const [code] = await once(child, "close");
  return { code: code as number | null, said };
}

/** A test that needs programs of others; where one is missing, it is skipped and names it. */
export function clientTest(commands: readonly string[], name: string, run: () => Promise<void>): void {
  const missing = commands.find((command) => !isHere(command));
  const why = `no ${missing} on this machine`;
  test(missing === undefined ? name : `${name} (skipped: ${why})`, async (context) => {
    if (missing !== undefined) context.skip(why);
    await run();
  });
}

function isHere(command: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
