import { createHash, randomBytes } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Disk } from "./disk.ts";

/** Milliseconds for which a folder that was looked through is not looked through again. */
const REST = 10_000;
/** Milliseconds without a change after which a file is given up whose process cannot be asked for. */
const DAY = 86_400_000;
/** Ours and nobody else's: machine and process, or, before they were named, a UUID. */
const TEMPORARY =
  /^\.bitekst-(?:([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.tmp$/;

/** When folders were last looked through. */
const looked = new Map<string, number>();
let machine: string | undefined;

/**
 * Path of a new temporary file in a folder, short enough to fit wherever a file's own name does. It names its
 * process: what processes that were killed left in the folder is removed first, so that it does not stay for ever.
 */
export async function temporaryIn(folder: string, disk: Disk): Promise<string> {
  const now = performance.now();
  if (now >= (looked.get(folder) ?? Number.NEGATIVE_INFINITY) + REST) {
    looked.set(folder, now);
    await clearLeftovers(folder, disk);
  }
  machine ??= machineMark();
  return join(folder, `.bitekst-${machine}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
}

/** A leftover that cannot be removed is no failure: it does no harm but to the eye. */
async function clearLeftovers(folder: string, disk: Disk): Promise<void> {
  const names = await disk.readdir(folder).catch(() => []);
  for (const name of names) {
    const [whole, of, pid] = TEMPORARY.exec(name) ?? [];
    if (whole === undefined) continue;
    const path = join(folder, name);
    if (!(await isLeft(path, { of, pid: Number(pid), disk }))) continue;
    await disk.rm(path, { force: true }).catch(() => undefined);
  }
}

interface Writer {
  /** Mark of its machine, if its file's name tells it. */
  readonly of: string | undefined;
  readonly pid: number;
  readonly disk: Disk;
}

/**
 * Whether nobody writes it any more. Another machine's processes cannot be asked for, and one's own number may have
 * been that of a process before: those go by age.
 */
async function isLeft(path: string, { of, pid, disk }: Writer): Promise<boolean> {
  try {
    const found = await disk.lstat(path);
    if (!found.isFile()) return false;
    machine ??= machineMark();
    return of === machine && pid !== process.pid ? isDead(pid) : found.mtimeMs < Date.now() - DAY;
  } catch {
    return false;
  }
}

function isDead(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Tells apart whose processes have numbers of their own: machines, and on Linux containers. */
function machineMark(): string {
  const mark = createHash("sha256").update(`${hostname()} ${processSpace()}`);
  return mark.digest("hex").slice(0, 8);
}

function processSpace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
