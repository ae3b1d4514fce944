import { mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FindOptions, findSources } from "../../src/readers/find-sources.ts";
import { readSource } from "../../src/readers/read-source.ts";
import { makeDesk } from "../support/desk.ts";

async function find(root: string, paths: readonly string[], options?: FindOptions) {
  const { names, problems, passedOver } = await findSources(root, paths, options);
  const told = problems.map(({ name, error }) => ({
    name,
    code: error.code,
    message: error.message,
    advice: error.advice,
  }));
  return { names, problems: told, passedOver };
}

const FOUND = { problems: [], passedOver: [] };
const text = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, "Ferja går ikkje.\n"]));

describe("folders", () => {
  test("all that lies below, by code unit, whatever the file system's order", async () => {
    const desk = makeDesk(
      text("seeds/b.txt", "seeds/a/b.txt", "seeds/Å.txt", "seeds/a.txt", "seeds/B.TXT", "seeds/a/å.txt"),
    );
    expect(await find(desk.root, ["seeds"])).toEqual({
      names: ["seeds/B.TXT", "seeds/a.txt", "seeds/a/b.txt", "seeds/a/å.txt", "seeds/b.txt", "seeds/Å.txt"],
      ...FOUND,
    });
  });

  test("the root itself", async () => {
    const desk = makeDesk(text("b.txt", "a/b.txt"));
    expect(await find(desk.root, ["."])).toEqual({ names: ["a/b.txt", "b.txt"], ...FOUND });
  });

  test("hidden files and folders, node_modules and other endings are passed by", async () => {
    const desk = makeDesk(
      text(
        "s/a.txt",
        "s/.a.txt",
        "s/.git/a.txt",
        "s/node_modules/a.txt",
        "s/~$sak.txt",
        "s/a.pdf",
        "s/a",
        "s/txt",
        "s/.txt",
      ),
    );
    expect(await find(desk.root, ["s"])).toEqual({ names: ["s/a.txt"], ...FOUND });
  });

  test("odd names are names", async () => {
    const names = [
      "s/ .txt",
      "s/#1 %20.txt",
      "s/-- a.txt",
      "s/linje\nskift.txt",
      's/"sitat".txt',
      "s/😀.txt",
      "s/a\\b.txt",
    ];
    const desk = makeDesk(text(...names));
    const { names: found } = await find(desk.root, ["s"]);
    expect(found).toEqual([...names].sort());
    for (const name of found) expect((await readSource(desk.root, name)).name).toBe(name);
  });

  test("what is excluded is not looked into, unless it was given itself", async () => {
    const desk = makeDesk(text("a/b.txt", "a/memory/c.txt", "a/ut/b.txt", "a/d.txt"));
    const exclude = ["a/memory/", desk.path("a/ut"), "a/d.txt"];
    expect((await find(desk.root, ["a"], { exclude })).names).toEqual(["a/b.txt"]);
    expect((await find(desk.root, ["a/ut", "a/d.txt"], { exclude })).names).toEqual([
      "a/d.txt",
      "a/ut/b.txt",
    ]);
  });

  test("input and output folder may be the same", async () => {
    const desk = makeDesk(
      text("a/b.txt", "a/b.txt.html", "a/b.txt.md", "a/c.html", "a/c.en.html", "a/d.txt.html"),
    );
    expect(await find(desk.root, ["a"], { extensions: [".txt", ".html"], exclude: ["a"] })).toEqual({
      names: ["a/b.txt", "a/c.html", "a/d.txt.html"],
      problems: [],
      passedOver: [
        { name: "a/b.txt.html", reason: "output" },
        { name: "a/c.en.html", reason: "output" },
      ],
    });
  });

  test("links are not followed, out of the folder or round in circles", async () => {
    const desk = makeDesk(text("s/a/b.txt", "utenfor/c.txt"));
    symlinkSync(desk.path("utenfor"), desk.path("s/mappe"));
    symlinkSync(desk.path("utenfor/c.txt"), desk.path("s/c.txt"));
    symlinkSync(desk.path("s"), desk.path("s/a/rundt"));
    symlinkSync(desk.path("s/borte.txt"), desk.path("s/borte.txt"));
    expect(await find(desk.root, ["s"])).toEqual({
      names: ["s/a/b.txt"],
      problems: [],
      passedOver: [
        { name: "s/borte.txt", reason: "link" },
        { name: "s/c.txt", reason: "link" },
      ],
    });
  });

  test("a link that was given itself is followed", async () => {
    const desk = makeDesk(text("utenfor/c.txt"));
    symlinkSync(desk.path("utenfor"), desk.path("s"));
    expect((await find(desk.root, ["s"])).names).toEqual(["s/c.txt"]);
  });
});

describe("paths", () => {
  test("files and folders, absolute or from the working directory, each document once", async () => {
    const desk = makeDesk(text("s/a.txt", "s/b/c.txt", "s/b/d.txt"));
    const paths = ["c.txt", "./d.txt", "../a.txt", desk.path("s/b"), "../b/", desk.path("s/b/../a.txt")];
    expect(await find(desk.root, paths, { cwd: desk.path("s/b") })).toEqual({
      names: ["s/a.txt", "s/b/c.txt", "s/b/d.txt"],
      ...FOUND,
    });
  });

  test("an output that was given beside its source is passed over, as with bitekst artikler/*", async () => {
    const desk = makeDesk(text("s/a.txt", "s/a.txt.html", "s/a.txt.tmx"));
    const { names, passedOver } = await find(desk.root, ["s/a.txt", "s/a.txt.html", "s/a.txt.tmx"]);
    expect({ names, passedOver }).toEqual({
      names: ["s/a.txt"],
      passedOver: [
        { name: "s/a.txt.html", reason: "output" },
        { name: "s/a.txt.tmx", reason: "output" },
      ],
    });
  });

  test("a root that is reached through a link is the same root", async () => {
    const desk = makeDesk(text("rot/s/a.txt"));
    symlinkSync(desk.path("rot"), desk.path("lenke"));
    expect((await find(desk.path("lenke"), [desk.path("rot/s")])).names).toEqual(["s/a.txt"]);
  });
});

describe("outside the root", () => {
  test("names come from the given folder, never collide and can be read", async () => {
    const desk = makeDesk(text("rot/sak/a.txt", "en/sak/a.txt", "en/sak/b/c.txt", "to/sak/a.txt"));
    const paths = ["../en/sak", "../to/sak/a.txt", "sak"];
    const { names, places, problems } = await findSources(desk.path("rot"), paths);
    expect(problems).toEqual([]);
    expect(names.map((name) => name.replace(/~[0-9a-f]{8}\//, "~/")).sort()).toEqual(
      ["sak/a.txt", "sak~/a.txt", "sak~/b/c.txt", "sak~/a.txt"].sort(),
    );
    expect(new Set(names).size).toBe(4);
    expect([...places.values()].sort()).toEqual(
      ["en/sak/a.txt", "en/sak/b/c.txt", "to/sak/a.txt"].map(desk.path),
    );
    for (const name of names) {
      expect(name.split("/")).not.toContain("..");
      expect(await readSource(desk.path("rot"), name, { path: places.get(name) })).toMatchObject({ name });
    }
  });

  test("the same folder gives the same names again", async () => {
    const desk = makeDesk(text("rot/a.txt", "en/a.txt"));
    const first = await findSources(desk.path("rot"), ["../en"]);
    const second = await findSources(desk.path("rot"), [desk.path("en")], { cwd: desk.root });
    expect(second.names).toEqual(first.names);
  });
});

describe("one line for what is wrong, and the others go on", () => {
  const ENDING = "Give bitekst files that end in .txt, .html, .htm, .xhtml, .md, .markdown, .docx";
  const MISSING = "Check the spelling, or the key input in pipeline.config.yaml";
  const FOLDER = "Name a file in it, or have the whole folder translated with bitekst translate";
  const EMPTY =
    "Put files that end in .txt, .html, .htm, .xhtml, .md, .markdown, .docx into it, or change the key input in pipeline.config.yaml";
  test.each([
    ["borte.txt", "document-missing", 'Cannot read "borte.txt": there is no such file', MISSING],
    ["s/a.txt/b.txt", "document-missing", 'Cannot read "s/a.txt/b.txt": there is no such file', MISSING],
    ["s/bilde.pdf", "document-unreadable", 'Cannot read "s/bilde.pdf": its ending is not known', ENDING],
    ["s/a.txt.gz", "document-unreadable", 'Cannot read "s/a.txt.gz": its ending is not known', ENDING],
    ["tom", "document-missing", 'Cannot translate "tom": it holds no articles', EMPTY],
    ["mappe.txt", "document-is-folder", 'Cannot read "mappe.txt": it is a folder', FOLDER],
    [
      "rundt.txt",
      "document-unreadable",
      'Cannot read "rundt.txt": its links lead in a circle',
      "Put the file itself in the place of the link",
    ],
    [
      `${"å".repeat(200)}.txt`,
      "document-unreadable",
      `Cannot read "${"å".repeat(200)}.txt": its name is too long`,
      "Give it a shorter name and run bitekst again",
    ],
  ])("%s", async (path, code, message, advice) => {
    const desk = makeDesk(text("s/a.txt", "s/bilde.pdf", "s/a.txt.gz"));
    mkdirSync(desk.path("tom"));
    mkdirSync(desk.path("mappe.txt"));
    symlinkSync(desk.path("rundt.txt"), desk.path("rundt.txt"));
    expect(await find(desk.root, ["s", path])).toEqual({
      names: ["s/a.txt"],
      problems: [{ name: path, code, message, advice }],
      passedOver: [],
    });
  });

  test("a folder below that is named like an article and holds none", async () => {
    const desk = makeDesk(text("s/a.txt", "s/full.txt/b.txt"));
    mkdirSync(desk.path("s/tom.txt"));
    const message = 'Cannot read "s/tom.txt": it is a folder';
    expect(await find(desk.root, ["s/"])).toEqual({
      names: ["s/a.txt", "s/full.txt/b.txt"],
      problems: [{ name: "s/tom.txt", code: "document-is-folder", message, advice: FOLDER }],
      passedOver: [],
    });
  });
});
