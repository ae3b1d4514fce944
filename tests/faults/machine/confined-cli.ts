import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CliOptions, CliRun } from "../../support/run-cli.ts";

const ROOT = join(import.meta.dirname, "../../..");
const { bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly bin: { readonly bitekst: string };
};
/** The program as it is installed. */
export const PROGRAM = join(ROOT, bin.bitekst);

export interface Confinement {
  /** What the shell says before it starts the program: `ulimit -n 40`. */
  readonly before?: string;
  /** As somebody who may only what everybody may: `root` may write anywhere. */
  readonly isNobody?: boolean;
}

const NOBODY = { uid: 65_534, gid: 65_534 };
/** The superuser without the right to write where permissions say no. */
const NO_OVERRIDE = "setpriv --bounding-set=-dac_override --inh-caps=-dac_override";
const isRoot = process.getuid?.() === 0;

/** The user without rights, where tests run as root and that user may read Node and the program. */
export const nobody = isRoot && mayRun(NOBODY) ? NOBODY : undefined;

/** Runs the built `bitekst` to its end with less of the machine than it is used to. */
export async function runConfined(
  args: readonly string[],
  { cwd, env = {}, before = ":", isNobody = false }: CliOptions & Confinement,
): Promise<CliRun> {
  const by = isNobody && isRoot && nobody === undefined ? NO_OVERRIDE : "";
  const child = spawn("sh", ["-c", `${before}; exec ${by} "$@"`, "sh", process.execPath, PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(isNobody && nobody),
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => (texts.stdout += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (texts.stderr += part));
  const [code] = await once(child, "close");
  return { code: code as number | null, ...texts };
}

function mayRun(user: typeof NOBODY): boolean {
  return spawnSync(process.execPath, [PROGRAM, "--version"], user).status === 0;
}
