import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { buildChild, startChild } from "./start-child.ts";

let folder: string;
let program: string;

beforeAll(async () => {
  ({ folder, program } = await buildChild());
});
afterAll(() => rmSync(folder, { recursive: true }));

function storePath(name: string): string {
  return join(folder, name, ".bitekst", "store.db");
}

/** Kills a run after it has said so many lines, and tells which batches it had said to be stored. */
async function killedRun(path: string, { name, after }: { name: string; after: number }): Promise<number[]> {
  const child = startChild(program, ["run", path, name]);
  await child.hasSaid(after);
  child.process.kill("SIGKILL");
  expect((await child.ended).stderr).toBe("");
  return child.lines.slice(1).map(Number);
}

describe("a run killed at any point", () => {
  it("has kept every batch that was stored, whole, and left the right to run free", async () => {
    const path = storePath("killed");
    for (const round of [0, 1, 2, 3, 4, 5]) {
      const name = `round-${round}`;
      // One line is "opening": the first two rounds are killed while the store is made or opened.
      const after = round < 2 ? 1 : 2 + Math.floor(Math.random() * 40);
      const stored = await killedRun(path, { name, after });
      const store = await openSqliteStore(path);
      const keys = Array.from({ length: 5 * (stored.length + 2) }, (_, number) => {
        return `${name}-${1 + Math.floor(number / 5)}-${number % 5}`;
      });
      const found = await store.cache.find(keys);
      expect(found.size % 5, `killed after ${after} lines`).toBe(0);
      expect(keys.slice(0, 5 * stored.length).filter((key) => !found.has(key))).toStrictEqual([]);
      expect(found.get(`${name}-1-4`)?.[0]?.target).toBe(
        found.size > 0 ? "Sentence 4 of batch 1." : undefined,
      );
      await (await store.lockRun())();
      await store.close();
    }
  });

  it("keeps others from running until it is dead", async () => {
    const path = storePath("held");
    const child = startChild(program, ["run", path, "holder"]);
    await child.hasSaid(2);
    const store = await openSqliteStore(path);
    const message = `Cannot start a run on "${path}": another run is using it`;
    await expect(store.lockRun()).rejects.toMatchObject({ code: "store-busy", message });
    child.process.kill("SIGKILL");
    await child.ended;
    await (await store.lockRun())();
    await store.close();
  });
});

describe("processes at work on one store at once", () => {
  it("make it together, each of them once", async () => {
    for (const round of [1, 2, 3]) {
      const path = storePath(`made-${round}`);
      const ends = await Promise.all([1, 2, 3, 4].map(() => startChild(program, ["open", path]).ended));
      expect(ends).toStrictEqual(Array(4).fill({ code: 0, stderr: "" }));
    }
  });

  it("wait for each other and lose nothing", async () => {
    const path = storePath("shared");
    const ends = await Promise.all(
      ["a", "b", "c"].map((name) => startChild(program, ["put", path, name]).ended),
    );
    expect(ends).toStrictEqual(Array(3).fill({ code: 0, stderr: "" }));
    const store = await openSqliteStore(path);
    expect(await store.cache.count()).toBe(3 * 60 * 5);
    const articles = await store.documents.load(["seeds/a.txt", "seeds/b.txt", "seeds/c.txt"]);
    expect([...articles.values()].map(({ text }) => text)).toStrictEqual(Array(3).fill("Utgave 60"));
    await store.close();
  });
});

describe("processes that share", () => {
  it("take each piece of work and each due time once, and stay within the budget", async () => {
    const path = storePath("sharing");
    const children = ["a", "b", "c"].map((name) => startChild(program, ["share", path, name]));
    const ends = await Promise.all(children.map(({ ended }) => ended));
    expect(ends).toStrictEqual(Array(3).fill({ code: 0, stderr: "" }));
    const said = children.flatMap(({ lines }) => lines).sort();
    const all = Array.from({ length: 60 }, (_, index) => [`due ${index + 1}`, `text tekst ${index + 1}`]);
    expect(said).toStrictEqual([...all.flat(), ...Array(50).fill("reserved")].sort());
  });

  it("leave what they took behind when they are killed, until its lease ends", async () => {
    const path = storePath("left");
    const child = startChild(program, ["share", path, "a"]);
    await child.hasSaid(30);
    child.process.kill("SIGKILL");
    await child.ended;
    const taken = child.lines.filter((line) => line.startsWith("text ")).map((line) => line.slice(5));
    const store = await openSqliteStore(path);
    expect(taken.length).toBeGreaterThan(5);
    expect((await store.claims.take(taken, { owner: "b", lease: 1 })).size).toBe(0);
    expect(await store.claims.renew({ owner: "a", lease: 0 })).toBeGreaterThanOrEqual(taken.length);
    expect(await store.claims.take(taken, { owner: "b", lease: 1 })).toStrictEqual(new Set(taken));
    await store.close();
  });
});

describe("a file or folder that may not be written", () => {
  it.each(["new", "existing"])("is told in one line: %s store", async (kind) => {
    const home = join(folder, `closed-${kind}`);
    const path = join(home, "store.db");
    mkdirSync(home);
    if (kind === "existing") await (await openSqliteStore(path)).close();
    // The child gives up root, to whom every folder is open, and must still pass the folder above.
    chmodSync(folder, 0o755);
    if (kind === "existing") chmodSync(path, 0o444);
    chmodSync(home, kind === "existing" ? 0o777 : 0o555);
    const child = startChild(program, ["unprivileged", path, storePath(`own-${kind}`)]);
    expect(await child.ended).toStrictEqual({ code: 0, stderr: "" });
    chmodSync(home, 0o755);
    expect(JSON.parse(child.lines[0] ?? "")).toStrictEqual({
      code: "store-unusable",
      message: `Cannot open store "${path}": the file or its folder cannot be opened for writing`,
      advice:
        'Make the file and its folder writable, or name another file under "store" in pipeline.config.yaml',
    });
  });
});
