import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { findSources } from "../../src/readers/find-sources.ts";
import { findVanished } from "../../src/readers/find-vanished.ts";
import { makeDesk } from "../support/desk.ts";

const NAMES = ["nyheter/b.txt", "seeds/a/b.txt", "seeds/a/c.txt", "seedsling/d.txt", "x~0123abcd/e.txt"];

test("what lies below the given path and has no file is gone; what lies beside it is not looked at", async () => {
  const desk = makeDesk({ "seeds/a/b.txt": "Ja.\n" });
  const search = (paths: string[]) => findVanished(desk.root, NAMES, { paths, cwd: desk.root });
  expect(await search(["seeds"])).toEqual(["seeds/a/c.txt"]);
  expect(await search(["./seeds/a/"])).toEqual(["seeds/a/c.txt"]);
  expect(await search(["seeds/a/c.txt"])).toEqual(["seeds/a/c.txt"]);
  expect(await search(["seeds/a/b.txt"])).toEqual([]);
  expect(await search(["nyheter", "seeds", "nyheter"])).toEqual(["nyheter/b.txt", "seeds/a/c.txt"]);
  expect(await search([])).toEqual([]);
});

test("relative paths start at the folder of the command", async () => {
  const desk = makeDesk({ "seeds/a/b.txt": "Ja.\n" });
  expect(await findVanished(desk.root, NAMES, { paths: ["a"], cwd: desk.path("seeds") })).toEqual([
    "seeds/a/c.txt",
  ]);
});

test("below the root itself, names of documents elsewhere are not looked at", async () => {
  const desk = makeDesk({ "seeds/a/b.txt": "Ja.\n" });
  expect(await findVanished(desk.root, NAMES, { paths: ["."], cwd: desk.root })).toEqual([
    "nyheter/b.txt",
    "seeds/a/c.txt",
    "seedsling/d.txt",
  ]);
});

test("documents elsewhere are found by their folder", async () => {
  const [desk, other] = [makeDesk(), makeDesk({ "arkiv/a.txt": "Ja.\n", "arkiv/b.txt": "Nei.\n" })];
  const paths = [other.path("arkiv")];
  const { names } = await findSources(desk.root, paths);
  expect(names).toHaveLength(2);
  expect(await findVanished(desk.root, names, { paths, cwd: desk.root })).toEqual([]);
  rmSync(other.path("arkiv/b.txt"));
  expect(await findVanished(desk.root, names, { paths, cwd: desk.root })).toEqual([names[1]]);
  rmSync(other.path("arkiv"), { recursive: true });
  expect(await findVanished(desk.root, names, { paths, cwd: desk.root })).toEqual([]);
});

test("a folder, a link without its file: something is there, so nothing is gone", async () => {
  const desk = makeDesk({ "seeds/z.txt": "Ja.\n" });
  mkdirSync(desk.path("seeds/a/b.txt"), { recursive: true });
  symlinkSync(desk.path("borte"), desk.path("seeds/a/c.txt"));
  expect(await findVanished(desk.root, NAMES, { paths: ["seeds"], cwd: desk.root })).toEqual([]);
});
