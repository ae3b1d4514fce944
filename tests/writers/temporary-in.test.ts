import { spawnSync } from "node:child_process";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { temporaryIn } from "../../src/writers/temporary-in.ts";
import { writeOutput } from "../../src/writers/write-output.ts";

const DAY = 86_400;

let folder = "";
/** A number that no process has any more. */
let dead = 0;

beforeAll(() => {
  dead = spawnSync(process.execPath, ["-e", "0"]).pid;
});

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), "bitekst-temporary-"));
});

afterEach(async () => {
  await fs.rm(folder, { recursive: true });
});

/** As a process of this machine would call it. */
async function nameOf(pid: number): Promise<string> {
  const own = basename(await temporaryIn(join(folder, "ingen"), fs));
  return own.replace(`-${process.pid}-`, `-${pid}-`);
}

/** Puts it into the folder, changed so many seconds ago. */
async function leave(name: string, age = 0): Promise<string> {
  await fs.writeFile(join(folder, name), "halv");
  const changed = Date.now() / 1000 - age;
  await fs.utimes(join(folder, name), changed, changed);
  return name;
}

async function namesAfterWriting(): Promise<readonly string[]> {
  await writeOutput(join(folder, "sak.txt.html"), "hel");
  const names = await fs.readdir(folder);
  return names.filter((name) => name !== "sak.txt.html");
}

describe("what a killed process left is removed when the folder is next written", () => {
  test("a dead process of this machine", async () => {
    await leave(await nameOf(dead));
    expect(await namesAfterWriting()).toEqual([]);
  });

  test.each([
    ["of another machine", () => `.bitekst-0badcafe-${dead}-0123456789ab.tmp`],
    ["of a process that had this one's number", () => nameOf(process.pid)],
    ["from before the names told the process", () => ".bitekst-6f1c8e52-30b4-4f0e-9d3a-0123456789ab.tmp"],
  ])("%s: after a day without a change, not before", async (_, name) => {
    const kept = await leave(await name());
    const gone = await leave((await name()).replace(/.\.tmp/, "f.tmp"), DAY + 60);
    expect(gone).not.toBe(kept);
    expect(await namesAfterWriting()).toEqual([kept]);
  });
});

describe("what is not left behind stays", () => {
  test("a living process's, however old", async () => {
    const living = await leave(await nameOf(process.ppid), 3 * DAY);
    expect(await namesAfterWriting()).toEqual([living]);
  });

  test.each([
    ".bitekst-notater.tmp",
    "bitekst-0badcafe-4711-0123456789ab.tmp",
    ".bitekst-0badcafe-4711-0123456789ab.tmp.txt",
    ".bitekst-0badcafe-4711-0123456789ab",
  ])("a person's file: %s", async (name) => {
    await leave(name, 3 * DAY);
    expect(await namesAfterWriting()).toEqual([name]);
  });

  test("a link or a folder of such a name, and what it points at", async () => {
    const [link, inner, elsewhere] = [await nameOf(dead), await nameOf(dead), join(folder, "brev.txt")];
    await fs.writeFile(elsewhere, "urørt");
    await fs.symlink(elsewhere, join(folder, link));
    await fs.mkdir(join(folder, inner));
    expect(new Set(await namesAfterWriting())).toEqual(new Set([link, inner, "brev.txt"]));
    expect(await fs.readFile(elsewhere, "utf8")).toBe("urørt");
  });
});

describe("looking costs little", () => {
  test("a folder is looked through once in ten seconds, for however many files", async () => {
    const clock = vi.spyOn(performance, "now").mockReturnValue(5_000);
    onTestFinished(() => clock.mockRestore());
    const seen: string[] = [];
    const readdir = (path: string) => {
      seen.push(path);
      return fs.readdir(path);
    };
    for (const name of ["en", "to", "tre"]) {
      await writeOutput(join(folder, name), "hel", { ...fs, readdir });
    }
    expect(seen).toEqual([folder]);
    clock.mockReturnValue(15_000);
    await writeOutput(join(folder, "fire"), "hel", { ...fs, readdir });
    expect(seen).toEqual([folder, folder]);
  });

  test("and not at all where nothing changes", async () => {
    await fs.writeFile(join(folder, "sak.txt.html"), "hel");
    const readdir = () => Promise.reject(new Error("looked"));
    expect(await writeOutput(join(folder, "sak.txt.html"), "hel", { ...fs, readdir })).toBe("unchanged");
  });

  test.each(["readdir", "lstat", "rm"])("%s that fails is no failure", async (name) => {
    await leave(await nameOf(dead));
    const disk = { ...fs, [name]: () => Promise.reject(new Error("EIO")) };
    expect(await writeOutput(join(folder, "sak.txt.html"), "hel", disk)).toBe("written");
  });
});
