import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { applyFiles } from "../../src/pipeline/apply/apply-files.ts";
import { loadGlossary } from "../../src/pipeline/glossary/load-glossary.ts";
import { importTmx } from "../../src/pipeline/memory/import-tmx.ts";
import { findMemoryFiles } from "../../src/readers/find-memory-files.ts";
import { findSources } from "../../src/readers/find-sources.ts";
import { readTmx } from "../../src/readers/read-tmx.ts";
import { type Desk, makeDesk } from "../support/desk.ts";
import { type FakeDesk, openFakeDesk } from "../support/fake-desk.ts";
import { runCli } from "../support/run-cli.ts";
import { expectLine, readImport } from "./hostile/read-import.ts";
import { snapshotOf } from "./hostile/snapshot-of.ts";

const SECRET = "Dette er en hemmelighet";
const PAIR = (text: string) =>
  `<tmx version="1.4"><header srclang="nb"/><body><tu><tuv xml:lang="nb"><seg>${text}</seg></tuv><tuv xml:lang="en"><seg>${text}</seg></tuv></tu></body></tmx>`;

const XLIFF = (text: string) =>
  `<xliff version="1.2"><file original="a"><body><trans-unit id="s1"><source>a</source><target>${text}</target></trans-unit></body></file></xliff>`;

type Use = (desk: FakeDesk, name: string) => Promise<unknown>;

/** All that is read by a name that a person or the config gives. */
const USES: readonly (readonly [what: string, name: string, use: Use])[] = [
  [
    "a glossary",
    "ordliste.csv",
    ({ kit }, glossary) => loadGlossary({ ...kit, config: { ...kit.config, glossary } }),
  ],
  ["a memory file", "minne.tmx", ({ root }, name) => findMemoryFiles(root, [name])],
  [
    "an imported memory",
    "minne.tmx",
    ({ kit, root }, name) => importTmx(kit, { files: [name], cwd: root, force: false, dryRun: false }),
  ],
  [
    "what comes back",
    "retur.json",
    ({ kit, root }, name) =>
      applyFiles(kit, PLAIN_CHECK_SETTINGS, { files: [name], cwd: root, who: "kari", dryRun: false }),
  ],
];

test.each(USES)(
  "%s: a pipe, a device and a link in a circle are refused, not waited for",
  async (_, name, use) => {
    const desk = await openFakeDesk({});
    mkdirSync(desk.path("feller"));
    execFileSync("mkfifo", [desk.path(`feller/ror-${name}`)]);
    symlinkSync("/dev/zero", desk.path(`feller/null-${name}`));
    symlinkSync(`ring-${name}`, desk.path(`feller/ring-${name}`));
    for (const [trap, state] of [
      ["ror", "it is a pipe or a device"],
      ["null", "it is a pipe or a device"],
      ["ring", "its links lead in a circle"],
    ]) {
      const error: unknown = await use(desk, `feller/${trap}-${name}`).catch((thrown: unknown) => thrown);
      expect(expectLine(error).message).toBe(`Cannot read "feller/${trap}-${name}": ${state}`);
    }
  },
);

/** Ways by which XML reads what it was not given. */
const ENTITIES: readonly (readonly [what: string, declared: (place: string) => string])[] = [
  ["a file", (place) => `<!DOCTYPE tmx [<!ENTITY x SYSTEM "file://${place}">]>`],
  ["a public file", (place) => `<!DOCTYPE tmx [<!ENTITY x PUBLIC "-//x" "file://${place}">]>`],
  ["a parameter entity", (place) => `<!DOCTYPE tmx [<!ENTITY % y SYSTEM "file://${place}">%y;]>`],
  ["a DTD", (place) => `<!DOCTYPE tmx SYSTEM "file://${place}">`],
  [
    "a DTD with a bracket in its name",
    (place) => `<!DOCTYPE tmx SYSTEM "file://${place}?[" [<!ENTITY x "a">]>`,
  ],
  ["a stylesheet", (place) => `<?xml-stylesheet href="file://${place}"?>`],
  ["quadratic blow-up", () => `<!DOCTYPE tmx [<!ENTITY x "${"x".repeat(50_000)}">]>`],
];

test.each(ENTITIES)("%s: an entity of a file says nothing that is not in the file", async (_, declared) => {
  const desk = makeDesk({ "hemmelig.txt": SECRET });
  const [head, text] = [declared(desk.path("hemmelig.txt")), PAIR("&x;")];
  for (const content of [head + text, head.replaceAll("tmx", "xliff") + XLIFF("&x;")]) {
    const name = content.endsWith("</tmx>") ? "retur.tmx" : "retur.xlf";
    expect(await readImport(name, content)).toBeInstanceOf(PipelineError);
  }
  expect(() => readTmx(head + text, { name: "minne.tmx", target: "en-GB" })).toThrow(
    'Cannot read "minne.tmx": ',
  );
});

test("an entity of an imported memory is refused in a line, and nothing is copied", async () => {
  const desk = makeDesk({ "ute/hemmelig.txt": SECRET, "inne/pipeline.config.yaml": "engine: pseudo\n" });
  const declared = `<!DOCTYPE tmx [<!ENTITY x SYSTEM "file://${desk.path("ute/hemmelig.txt")}">]>`;
  desk.write("inne/minne.tmx", declared + PAIR("&x;"));
  const before = snapshotOf(desk.path("ute"));
  const { code, stdout, stderr } = await runCli(["memory", "import", "minne.tmx"], {
    cwd: desk.path("inne"),
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^[^\n]*Cannot read "minne\.tmx": it declares entities [^\n]+\n[^\n]+\n$/);
  expect(stdout + stderr).not.toContain(SECRET);
  expect(snapshotOf(desk.path("ute"))).toEqual(before);
  expect(desk.files("inne").filter((name) => name.endsWith(".tmx"))).toEqual(["minne.tmx"]);
});

/** Folders in each other until the system takes no longer path, each with links to the ones above. */
function makeMaze(desk: Desk, levels: number): void {
  let folder = "seeds";
  for (let level = 0; level < levels; level++) {
    mkdirSync(desk.path(folder), { recursive: true });
    for (const [at, target] of [".", "..", "../..", "/"].entries())
      symlinkSync(target, desk.path(`${folder}/ring${at}`));
    desk.write(`${folder}/sak.txt`, "Ferja går.\n");
    desk.write(`${folder}/minne.tmx`, PAIR("Ferja går."));
    folder += "/a";
  }
}

test("a maze of links is walked once, in memory and in sources", async () => {
  const desk = makeDesk();
  makeMaze(desk, 100);
  const started = process.cpuUsage();
  const memory = await findMemoryFiles(desk.root, ["seeds"]);
  const { names, problems } = await findSources(desk.root, ["seeds"]);
  expect([memory.length, names.length, problems]).toEqual([100, 100, []]);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
});

test("a memory from elsewhere is copied under its own name, into the memory folder alone", async () => {
  const desk = await openFakeDesk({
    "ute/a/b.tmx": PAIR("Ferja går."),
    "ute/linje\nskift.tmx": PAIR("Brua stenges."),
  });
  const before = snapshotOf(desk.path("ute"));
  const files = ["ute/a/../../ute/a/b.tmx", "ute/linje\nskift.tmx"];
  const results = await importTmx(desk.kit, { files, cwd: desk.root, force: false, dryRun: false });
  expect(results.map(({ memoryFile }) => memoryFile)).toEqual([
    "seeds/memory/b.tmx",
    "seeds/memory/linje\nskift.tmx",
  ]);
  expect(snapshotOf(desk.path("ute"))).toEqual(before);
});

test("a memory folder that is a link in the project is not left by what stands in it", async () => {
  const desk = await openFakeDesk({
    "seeds/memory/ekte.tmx": PAIR("Ferja går."),
    "ute/hemmelig.tmx": PAIR(SECRET),
  });
  symlinkSync("../../ute/hemmelig.tmx", desk.path("seeds/memory/lenke.tmx"));
  symlinkSync("../../ute", desk.path("seeds/memory/mappe"));
  expect(await findMemoryFiles(desk.root, ["seeds/memory"])).toEqual(["seeds/memory/ekte.tmx"]);
});
