import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** The house plan: imports go downward only, two rooms on one floor never meet. */
const FLOORS: Readonly<Record<string, number>> = {
  lib: 0,
  model: 1,
  ports: 2,
  language: 2,
  formats: 2,
  segment: 3,
  leverage: 3,
  translate: 3,
  check: 3,
  assemble: 3,
  readers: 3,
  engines: 3,
  stores: 3,
  writers: 3,
  queues: 3,
  triggers: 3,
  config: 3,
  pipeline: 4,
  review: 5,
  cli: 6,
  "index.ts": 6,
};

/** Rooms without Node's modules or a vendor's types. */
const PURE = [
  "lib",
  "model",
  "ports",
  "language",
  "formats",
  "segment",
  "leverage",
  "translate",
  "check",
  "assemble",
];
/** Pure packages that pure rooms may use. */
const PURE_PACKAGES = ["p-limit"];

const SOURCES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("src", file))
  .sort();
const BANNED = /(^|[-/])(utils?|helpers?|common|manager|service|handler|processor|data|info)(\.|-|\/)/;

function room(file: string): string {
  return relative("src", file).split("/")[0] ?? "";
}

function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
}

/** Folder of the review page, which browsers load as it is. */
const PAGE = "src/review/web";

/** What a file loads when it runs: imports without `type`, be it of names, of all, or for their effect. */
function loads(text: string): string[] {
  const importing =
    /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;"]*?from\s+"([^"]+)"|(?:^|\n)\s*import\s+"([^"]+)"|import\(\s*"([^"]+)"/g;
  return [...text.matchAll(importing)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** Whether the page's server has it for a file of the page. */
function isOfPage(file: string, path: string): boolean {
  return path.startsWith(".") && !relative(PAGE, join(dirname(file), path)).startsWith("..");
}

describe("the house plan", () => {
  test("every room is on a floor", () => {
    expect(SOURCES.map(room).filter((name) => FLOORS[name] === undefined)).toEqual([]);
  });

  test("imports go downward only, and two rooms on one floor never meet", () => {
    const wrong = SOURCES.flatMap((file) => {
      const floor = FLOORS[room(file)] ?? -1;
      const rooms = imports(file)
        .filter((path) => path.startsWith("."))
        .map((path) => room(join(dirname(file), path)));
      return rooms
        .filter((other) => other !== room(file) && (FLOORS[other] ?? 99) >= floor)
        .map((other) => [file, other]);
    });
    expect(wrong).toEqual([]);
  });

  test("pure rooms know no Node and no vendor", () => {
    const pure = SOURCES.filter((file) => PURE.includes(room(file)));
    const foreign = pure.flatMap((file) =>
      imports(file)
        .filter((path) => !path.startsWith(".") && !PURE_PACKAGES.includes(path))
        .map((path) => [file, path]),
    );
    expect(foreign).toEqual([]);
  });

  test("only engines/deepl-*.ts import deepl-node", () => {
    const importers = SOURCES.filter((file) => imports(file).includes("deepl-node"));
    expect(importers.filter((file) => !/^src\/engines\/deepl-[\w-]+\.ts$/.test(file))).toEqual([]);
  });

  test("no file bears a name that says nothing, none is longer than 250 lines but tables", () => {
    expect(SOURCES.filter((file) => BANNED.test(relative("src", file)))).toEqual([]);
    const long = SOURCES.filter((file) => readFileSync(file, "utf8").split("\n").length > 251);
    const tables =
      /\/(language|segment)\/.*(words|abbreviations|rules|table)|\/stores\/[\w-]+-migrations\.ts$/;
    expect(long.filter((file) => !tables.test(file))).toEqual([]);
  });

  test("the review page loads nothing from outside its folder: nothing else is served", () => {
    const page = SOURCES.filter((file) => file.startsWith(`${PAGE}/`));
    expect(page.length).toBeGreaterThan(50);
    const astray = page.flatMap((file) =>
      loads(readFileSync(file, "utf8"))
        .filter((path) => !isOfPage(file, path))
        .map((path) => [file, path]),
    );
    expect(astray).toEqual([]);
  });

  test("that rule sees every way of loading, and lets types be", () => {
    const file = `${PAGE}/text/wording.ts`;
    const text = [
      'import type { Block } from "../../../model/block.ts";',
      'export type { Unit } from "../../../model/unit.ts";',
      'import { element } from "../page/element.ts";',
      'import { button } from "./button.ts";',
      'import { type Store, open } from "../../../ports/store.ts";',
      "import {",
      "  countOf,",
      '} from "../../../lib/count-of.ts";',
      'import * as words from "../../server/words.ts";',
      'export { languageName } from "../../../lib/language-name.ts";',
      'import "axe-core";',
      'const late = import("../../late.ts");',
    ].join("\n");
    expect(loads(text).filter((path) => !isOfPage(file, path))).toEqual([
      "../../../ports/store.ts",
      "../../../lib/count-of.ts",
      "../../server/words.ts",
      "../../../lib/language-name.ts",
      "axe-core",
      "../../late.ts",
    ]);
  });

  test("only cli/ exits and reads the command line", () => {
    const texts = SOURCES.filter((file) => room(file) !== "cli").map((file) => [
      file,
      readFileSync(file, "utf8"),
    ]);
    expect(
      texts.filter(([, text]) => /process\.(exit|argv|stdout|stderr)|console\./.test(text ?? "")),
    ).toEqual([]);
  });
});
