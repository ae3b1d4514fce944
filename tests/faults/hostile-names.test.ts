import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { type Desk, makeDesk } from "../support/desk.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";
import { snapshotOf } from "./hostile/snapshot-of.ts";

const ARTICLE = "Ferja går til Bodø i dag. Den er full av folk.\n";
/** A title of the window, a cleared screen in two bytes and in one, a bell, a line that is written over. */
const COMMANDS = "\u001b]0;ut\u0007 \u001b[2J \u009b2J \u202esnudd \r over";

/** What shells, terminals, web servers, Windows and programs of our own might take for more than a name. */
const NAMES = [
  "linje\nskift.txt",
  "vogn\rretur.txt",
  'sitat".txt',
  "sitat'.txt",
  "\u001b[2Jtom.txt",
  "\u009b31mrod.txt",
  "\u0007bjelle.md",
  "snudd\u202etxt.txt",
  "-rf.txt",
  "--json.txt",
  "a..b.txt",
  "b\\..\\..\\c.txt",
  "%2e%2e%2f.txt",
  "$(touch hei).txt",
  "a;b|c&d.txt",
  "<script>alert(1)<!--.txt",
  "con.txt",
  "~.txt",
  " .txt",
  "__proto__.txt",
  "constructor.txt",
  "javascript:alert(1).txt",
  `${"å".repeat(100)}.txt`,
];

/** A folder `work` to run in, and one beside it that is nobody's business. */
function makeHostileDesk(): Desk & { readonly work: string } {
  const desk = makeDesk({
    "work/pipeline.config.yaml": "engine: pseudo\n",
    "work/seeds/sub/sak.txt": ARTICLE,
    "outside/hemmelig.txt": "Dette er en hemmelighet.\n",
  });
  for (const name of NAMES) desk.write(`work/seeds/${name}`, ARTICLE);
  return { ...desk, work: desk.path("work") };
}

const run = (desk: { readonly work: string }, ...args: string[]): Promise<CliRun> =>
  runCli(args, { cwd: desk.work });

/** All of the desk but what a run may write. */
function untouchable(desk: Desk): Readonly<Record<string, string>> {
  const own = /\/work\/(?:output|\.bitekst)(?:\/|$)/;
  return Object.fromEntries(Object.entries(snapshotOf(desk.root)).filter(([path]) => !own.test(path)));
}

function expectQuiet({ stdout, stderr }: CliRun): void {
  expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
}

test("names: every article is read and written, nothing else is, and no name commands the terminal", async () => {
  const desk = makeHostileDesk();
  const tooLong = `${"b".repeat(251)}.txt`;
  desk.write(`work/seeds/${tooLong}`, ARTICLE);
  const broken = Buffer.concat([
    Buffer.from(`${desk.work}/seeds/byte`),
    Buffer.from([0xff, 0xc0]),
    Buffer.from(".txt"),
  ]);
  writeFileSync(broken, ARTICLE);
  const before = untouchable(desk);
  const first = await run(desk, "translate", "--verbose");
  expect(first.code).toBe(3);
  expect(first.stderr).toMatch(/Cannot write ".*bbb.*": the name is too long for this disk/);
  expect(first.stderr).toMatch(/Cannot read "seeds\/byte.*": its name is not in UTF-8/);
  const again = await run(desk, "translate", "--json");
  const { documents } = JSON.parse(again.stdout) as RunReport;
  const complete = documents.filter(({ state }) => state === "complete").map(({ source }) => source);
  expect(complete).toEqual([...NAMES, "sub/sak.txt"].map((name) => `seeds/${name}`).sort());
  const written = readdirSync(desk.path("work/output")).filter((file) => file.endsWith(".json"));
  expect(written.sort()).toEqual(NAMES.map((name) => `${name}.json`).sort());
  expect(first.stderr).toContain("seeds/linje\\nskift.txt ");
  const others = [
    await run(desk, "plan", "--verbose", "--log-format", "json"),
    await run(desk, "status"),
    await run(desk, "findings"),
    await run(desk, "segment", "seeds/\u001b[2Jborte.txt"),
    await run(desk, "\u001b[2Jplan\u0007"),
    await run(desk, "--\u001b[2J"),
  ];
  expect(others.map(({ code }) => code)).toEqual([3, 0, 0, 3, 2, 2]);
  for (const each of [first, again, ...others]) expectQuiet(each);
  expect(untouchable(desk)).toEqual(before);
});

test("texts: what would command a terminal is shown instead", async () => {
  const desk = makeHostileDesk();
  const text = `${ARTICLE}\nMannen sa ${COMMANDS} til 3 av dem.\n\n${ARTICLE.repeat(20)}`;
  desk.write("work/sak.txt", text);
  const segmented = await run(desk, "segment", "sak.txt");
  expect(segmented.stdout).toContain("\\u001b]0;ut\\u0007 \\u001b[2J \\u009b2J \\u202esnudd");
  expectQuiet(segmented);
  const json = await run(desk, "segment", "sak.txt", "--json");
  expectQuiet(json);
  expect(JSON.stringify(JSON.parse(json.stdout))).toContain(
    JSON.stringify("\u001b]0;ut\u0007 \u001b[2J \u009b2J").slice(1, -1),
  );
});

test("links in a folder are not followed, wherever they lead; outputs that are links are replaced", async () => {
  const desk = makeHostileDesk();
  const link = (target: string, name: string) => symlinkSync(target, desk.path(`work/${name}`));
  link("../../outside/hemmelig.txt", "seeds/lenke.txt");
  link("../../outside", "seeds/mappe");
  link("..", "seeds/runde");
  desk.write("work/output/.keep", "");
  link("../../outside/hemmelig.txt", "output/~.txt.html");
  const before = untouchable(desk);
  expect((await run(desk, "translate")).code).toBe(0);
  expect(desk.files("work/output").filter((file) => /lenke|mappe|runde|hemmelig/.test(file))).toEqual([]);
  expect(desk.read("work/output/~.txt.html")).toMatch(/^<!doctype html>/);
  expect(untouchable(desk)).toEqual(before);
});

test("articles from elsewhere are written below the output folder all the same", async () => {
  const desk = makeHostileDesk();
  const before = untouchable(desk);
  const { code } = await run(
    desk,
    "translate",
    "../outside/hemmelig.txt",
    "../outside/../outside",
    "seeds/../seeds/sub",
  );
  expect(code).toBe(0);
  expect(untouchable(desk)).toEqual(before);
  const json = desk.files("work/output").filter((file) => file.endsWith(".json"));
  expect(json).toEqual([
    expect.stringMatching(/^outside~[0-9a-f]{8}\/hemmelig\.txt\.json$/),
    "sub/sak.txt.json",
  ]);
});
