import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import type { Disk } from "../../src/writers/disk.ts";
import { writeOutput } from "../../src/writers/write-output.ts";

let folder = "";

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), "bitekst-writers-"));
});

afterEach(async () => {
  await fs.rm(folder, { recursive: true });
});

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code });
}

async function failure(promise: Promise<unknown>): Promise<PipelineError> {
  const error = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PipelineError);
  return error as PipelineError;
}

describe("a file gets into its place", () => {
  test("its folders are made, and nothing else is left", async () => {
    const path = join(folder, "a/b/sak.txt.json");
    expect(await writeOutput(path, "Blåbærsyltetøy\n")).toBe("written");
    expect(await fs.readFile(path, "utf8")).toBe("Blåbærsyltetøy\n");
    expect(await fs.readdir(join(folder, "a/b"))).toEqual(["sak.txt.json"]);
  });

  test("the same bytes are not written again", async () => {
    const path = join(folder, "sak.txt.json");
    await writeOutput(path, "Blåbærsyltetøy\n");
    const before = await fs.lstat(path, { bigint: true });
    expect(await writeOutput(path, "Blåbærsyltetøy\n")).toBe("unchanged");
    const after = await fs.lstat(path, { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  test("other bytes of the same length are", async () => {
    const path = join(folder, "sak.txt.json");
    await writeOutput(path, "100.000");
    expect(await writeOutput(path, "100,000")).toBe("written");
    expect(await fs.readFile(path, "utf8")).toBe("100,000");
  });

  test("half a surrogate pair becomes U+FFFD, and is unchanged the next time", async () => {
    const path = join(folder, "sak.txt.html");
    expect(await writeOutput(path, "a\uD83Db")).toBe("written");
    expect(await fs.readFile(path, "utf8")).toBe("a\u{FFFD}b");
    expect(await writeOutput(path, "a\uD83Db")).toBe("unchanged");
  });

  test("a name as long as names can be", async () => {
    const path = join(folder, `${"x".repeat(250)}.html`);
    expect(await writeOutput(path, "lang")).toBe("written");
  });

  test("a link whose target says the same is replaced as well", async () => {
    const elsewhere = join(folder, "andre-sted.txt");
    await fs.writeFile(elsewhere, elsewhere);
    const path = join(folder, "sak.txt.html");
    await fs.symlink(elsewhere, path);
    expect(await writeOutput(path, elsewhere)).toBe("written");
    expect((await fs.lstat(path)).isFile()).toBe(true);
  });

  test("an old file of another length is not even read", async () => {
    const path = join(folder, "sak.txt.html");
    await fs.writeFile(path, "kort");
    const read: string[] = [];
    const readFile = (file: string) => {
      read.push(file);
      return fs.readFile(file);
    };
    expect(await writeOutput(path, "mye lengre", { ...fs, readFile })).toBe("written");
    expect(read).toEqual([]);
  });

  test("a link is replaced, what it points at is not touched", async () => {
    const elsewhere = join(folder, "andre-sted.txt");
    await fs.writeFile(elsewhere, "urørt");
    const path = join(folder, "sak.txt.html");
    await fs.symlink(elsewhere, path);
    expect(await writeOutput(path, "urørt")).toBe("written");
    expect(await writeOutput(path, "ny")).toBe("written");
    expect((await fs.lstat(path)).isSymbolicLink()).toBe(false);
    expect(await fs.readFile(elsewhere, "utf8")).toBe("urørt");
  });

  test("two at once: one of them, whole", async () => {
    const path = join(folder, "sak.txt.html");
    const texts = ["en".repeat(50_000), "to".repeat(60_000)];
    await Promise.all(texts.map((text) => writeOutput(path, text)));
    expect(texts).toContain(await fs.readFile(path, "utf8"));
    expect(await fs.readdir(folder)).toEqual(["sak.txt.html"]);
  });

  test("of a hundred files that are to be made, few are in memory at once", async () => {
    const counts = { made: 0, written: 0, most: 0 };
    const rename: Disk["rename"] = async (from, to) => {
      await fs.rename(from, to);
      counts.written += 1;
    };
    const content = async () => {
      counts.made += 1;
      counts.most = Math.max(counts.most, counts.made - counts.written);
      return `Sak ${counts.made}`;
    };
    const paths = Array.from({ length: 100 }, (_, at) => join(folder, `${at}.html`));
    await Promise.all(paths.map((path) => writeOutput(path, content, { ...fs, rename })));
    expect(counts).toMatchObject({ made: 100, written: 100 });
    expect(counts.most).toBeLessThan(20);
    expect(await fs.readFile(join(folder, "99.html"), "utf8")).toMatch(/^Sak \d+$/);
  });

  test("what goes wrong while it is made is no fault of the disk's, and leaves nothing", async () => {
    const path = join(folder, "sak.txt.docx");
    const bug = new TypeError("the article has no blocks");
    await expect(writeOutput(path, () => Promise.reject(bug))).rejects.toBe(bug);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test("the bytes are synced before they get their name, the folder after", async () => {
    const steps: string[] = [];
    const disk: Disk = {
      ...fs,
      open: async (path, flags) => {
        const handle = await fs.open(path, flags);
        const sync = handle.sync.bind(handle);
        handle.sync = async () => {
          steps.push(flags === "r" ? "sync folder" : "sync file");
          await sync();
        };
        return handle;
      },
      rename: async (from, to) => {
        steps.push("rename");
        await fs.rename(from, to);
      },
    };
    await writeOutput(join(folder, "sak.txt.html"), "synket", disk);
    expect(steps).toEqual(["sync file", "rename", "sync folder"]);
  });

  test("a folder that cannot be synced is no failure", async () => {
    const disk: Disk = {
      ...fs,
      open: (path, flags) => (flags === "r" ? Promise.reject(systemError("EISDIR")) : fs.open(path, flags)),
    };
    expect(await writeOutput(join(folder, "sak.txt.html"), "synket", disk)).toBe("written");
  });

  test("an old file that cannot be read is replaced", async () => {
    const path = join(folder, "sak.txt.html");
    await fs.writeFile(path, "likt");
    const disk: Disk = { ...fs, readFile: () => Promise.reject(systemError("EIO")) };
    expect(await writeOutput(path, "likt", disk)).toBe("written");
  });
});

describe("a file does not get into its place", () => {
  test.each([
    ["EACCES", "you may not write there", /key output/],
    ["EPERM", "you may not write there", /key output/],
    ["EROFS", "the disk is read-only", /key output/],
    ["ENOSPC", "the disk is full", /bitekst again/],
    ["EDQUOT", "the disk is full", /bitekst again/],
    ["EMFILE", "too many files are open", /ulimit -n/],
    ["EFBIG", "it is larger than files may be here", /ulimit -f/],
    ["ENAMETOOLONG", "the name is too long for this disk", /shorter name/],
    ["EXDEV", "the system says EXDEV", /key output/],
  ])("%s: %s", async (code, state, advice) => {
    const path = join(folder, "sak.txt.html");
    await fs.writeFile(path, "det gamle");
    const cause = systemError(code);
    const error = await failure(writeOutput(path, "det nye", { ...fs, rename: () => Promise.reject(cause) }));
    expect(error).toMatchObject({
      code: "output-unwritable",
      message: `Cannot write "${path}": ${state}`,
      cause,
    });
    expect(error.advice).toMatch(advice);
    expect(await fs.readFile(path, "utf8")).toBe("det gamle");
    expect(await fs.readdir(folder)).toEqual(["sak.txt.html"]);
  });

  test("a disk that fills up while writing leaves no leftovers", async () => {
    const disk: Disk = {
      ...fs,
      open: async (path, flags) => {
        const handle = await fs.open(path, flags);
        handle.sync = () => Promise.reject(systemError("ENOSPC"));
        return handle;
      },
    };
    expect((await failure(writeOutput(join(folder, "sak.txt.html"), "nytt", disk))).message).toContain(
      "disk is full",
    );
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test("leftovers that cannot be removed do not hide the cause", async () => {
    const disk: Disk = {
      ...fs,
      rename: () => Promise.reject(systemError("ENOSPC")),
      rm: () => Promise.reject(systemError("EIO")),
    };
    expect((await failure(writeOutput(join(folder, "sak.txt.html"), "nytt", disk))).message).toContain(
      "disk is full",
    );
  });

  test("a folder has its name", async () => {
    const path = join(folder, "sak.txt.html");
    await fs.mkdir(join(path, "inni"), { recursive: true });
    const error = await failure(writeOutput(path, "nytt"));
    expect(error.message).toBe(`Cannot write "${path}": a folder of that name is in the way`);
    expect(await fs.readdir(folder)).toEqual(["sak.txt.html"]);
  });

  test("a file is where its folder should be", async () => {
    await fs.writeFile(join(folder, "output"), "en fil");
    const path = join(folder, "output/a/sak.txt.html");
    const error = await failure(writeOutput(path, "nytt"));
    expect(error.message).toBe(`Cannot write "${path}": a file is where its folder should be`);
    const direct = await failure(writeOutput(join(folder, "output/sak.txt.html"), "nytt"));
    expect(direct.message).toContain("a file is where its folder should be");
  });
});
