import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { CliRun } from "../../support/run-cli.ts";
import { PROGRAM } from "./confined-cli.ts";

/** Whoever is not root is so in a space of its own. */
const APART = process.getuid?.() === 0 ? ["--mount"] : ["--map-root-user", "--mount"];

/** Whether disks may be put in place here: they are seen by the program alone, and gone with it. */
export const mayMount =
  spawnSync("unshare", [...APART, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

export interface SmallDisk {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What lies on the disk, from `cwd`. */
  readonly folder: string;
  /** Of the disk at first: `64k`. */
  readonly size: string;
}

/** A run, and a folder with what it left on the disk, below a home in which that has the name that it had. */
export interface RunOnDisk extends CliRun {
  readonly home: string;
  readonly left: string;
}

/** Two runs, one after the other, the second of them with room enough. */
export interface TwoRuns {
  readonly full: RunOnDisk;
  readonly roomy: RunOnDisk;
}

/** Runs `bitekst translate` on a disk of its own that is too small, and once more when it has grown. */
export async function runOnSmallDisk({ cwd, env, folder, size }: SmallDisk): Promise<TwoRuns> {
  const told = mkdtempSync(join(tmpdir(), "bitekst-disk-"));
  onTestFinished(() => rmSync(told, { recursive: true, force: true }));
  for (const run of ["full", "roomy"]) mkdirSync(join(told, run, folder), { recursive: true });
  mkdirSync(join(cwd, folder), { recursive: true });
  const script = `
    mount -t tmpfs -o size=${size} tmpfs "$DISK" || exit 9
    once() {
      "$NODE" "$PROGRAM" translate --fail-on none >"$TOLD/$1/stdout" 2>"$TOLD/$1/stderr"
      echo $? >"$TOLD/$1/code"
      cp -R "$DISK/." "$TOLD/$1/$FOLDER"
    }
    once full
    mount -o remount,size=64m "$DISK" || exit 9
    once roomy
  `;
  const places = { DISK: join(cwd, folder), FOLDER: folder, TOLD: told, NODE: process.execPath, PROGRAM };
  const child = spawn("unshare", [...APART, "sh", "-c", script], {
    cwd,
    env: { PATH: process.env.PATH, ...env, ...places },
    stdio: "inherit",
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The disk could not be put in place: ${code}`);
  return { full: readRun(join(told, "full"), folder), roomy: readRun(join(told, "roomy"), folder) };
}

function readRun(home: string, folder: string): RunOnDisk {
  const [code, stdout, stderr] = ["code", "stdout", "stderr"].map((name) =>
    readFileSync(join(home, name), "utf8"),
  );
  return { code: Number(code), stdout: stdout ?? "", stderr: stderr ?? "", home, left: join(home, folder) };
}
