import { describe, expect, test } from "vitest";
import type { PlanReport } from "../../src/model/plan-report.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import type { UnitExplanation } from "../../src/pipeline/explain/unit-explanation.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import { startDeeplServer } from "../support/deepl-server.ts";
import type { DeeplTrick } from "../support/deepl-trick.ts";
import { LINE_PROGRAM } from "../support/line-program.ts";
import { runCli } from "../support/run-cli.ts";

const BRU = "seeds/bru.txt";
const HEADLINE = "Brua stenges i kveld";
const CLOSED = "Brua er stengt for all trafikk.";
const MONDAY = "Den åpner igjen på mandag.";
const TEXT = `${HEADLINE}\n\n${CLOSED} ${MONDAY}\n`;
const CHARACTERS = [HEADLINE, CLOSED, MONDAY].join("").length;
const PROGRAM = LINE_PROGRAM.replace('"EN: "', '"MINE: "');
const BY_MINE = [HEADLINE, CLOSED, MONDAY].map((text) => [`MINE: ${text}`, "engine:mine"]);
const BY_DEEPL = [HEADLINE, CLOSED, MONDAY].map((text) => [`EN: ${text}`, "engine:deepl"]);

/** DeepL, and a program of this machine that is free. */
const configOf = (engine: string) => `engine: ${engine}
deepl: { retryDelay: 0, retries: 1 }
formats: [json]
engines:
  mine:
    type: command
    command: [${JSON.stringify(process.execPath)}, mine.mjs]
    languages: [{ source: nb, target: en }]
`;

interface Down {
  trick: DeeplTrick | undefined;
}

async function open(engine: string, down: Down = { trick: undefined }): Promise<DeeplDesk> {
  const files = { [BRU]: TEXT, "mine.mjs": PROGRAM };
  return makeDeeplDesk(files, { config: configOf(engine), trick: () => down.trick });
}

/** What stands in an article: its English, and where that is from. */
function unitsOf(desk: DeeplDesk): (readonly [target: string, origin: string])[] {
  const { blocks } = JSON.parse(desk.read("output/bru.txt.json")) as {
    blocks: { segments: { target: string; origin: string }[] }[];
  };
  return blocks.flatMap(({ segments }) => segments.map(({ target, origin }) => [target, origin] as const));
}

async function report(
  desk: DeeplDesk,
  ...args: string[]
): Promise<RunReport & { readonly code: number | null }> {
  const { code, stdout } = await desk.run("translate", "--json", ...args);
  return { code, ...(JSON.parse(stdout) as RunReport) };
}

describe("where the first engine fails, the next translates", () => {
  test("the next run asks nothing again, and --upgrade pays each text once", async () => {
    const down: Down = { trick: { kind: "status", status: 456 } };
    const desk = await open("[deepl, mine]", down);
    const fallback = await report(desk);
    expect(fallback).toMatchObject({ code: 0, troubles: [], billedCharacters: 0 });
    expect(fallback.notices).toMatchObject([
      {
        code: "engine-passed-over",
        message: expect.stringMatching(/^deepl was passed over: .*; 3 texts went to mine$/s),
      },
    ]);
    expect(fallback.engines).toMatchObject([
      { engine: "deepl", texts: 0, passedOver: expect.stringContaining("are used up") },
      { engine: "mine", texts: 3, characters: 0, price: { amount: 0 } },
    ]);
    expect(unitsOf(desk)).toEqual(BY_MINE);
    expect(await report(desk)).toMatchObject({ code: 0, requests: 0 });

    down.trick = undefined;
    expect(await report(desk, "--upgrade")).toMatchObject({ code: 0, billedCharacters: CHARACTERS });
    expect(await report(desk, "--upgrade")).toMatchObject({ code: 0, requests: 0 });
    expect(unitsOf(desk)).toEqual(BY_DEEPL);
    expect([...desk.server.billedTexts].sort()).toEqual([HEADLINE, CLOSED, MONDAY].sort());
  });

  test("a key that is refused, and a server that is not there", async () => {
    const desk = await open("[deepl, mine]", { trick: { kind: "status", status: 403 } });
    expect((await desk.run("translate")).stderr).toContain("the key was refused");
    expect(unitsOf(desk)).toEqual(BY_MINE);
    const gone = await startDeeplServer();
    await gone.close();
    const other = await open("[deepl, mine]");
    const env = { ...other.env, DEEPL_SERVER_URL: gone.url };
    const { code, stderr } = await runCli(["translate"], { cwd: other.root, env });
    expect(stderr).toContain("3 from mine");
    expect(stderr).toMatch(/deepl was passed over: .*; 3 texts went to mine\./);
    expect(code).toBe(0);
  });

  test("without a key, from the start; --upgrade leaves alone what a person approved", async () => {
    const desk = await open("[{ engine: deepl, kinds: [heading] }, deepl, mine]");
    const keyless = await runCli(["translate"], { cwd: desk.root });
    expect(keyless.code).toBe(0);
    expect(keyless.stderr.match(/deepl is passed over: There is no DeepL key\./g)).toHaveLength(1);
    expect(unitsOf(desk)).toEqual(BY_MINE);
    const memory = ["<tmx version='1.4'><header srclang='nb'/><body><tu><tuv xml:lang='nb'><seg>", CLOSED];
    desk.write(
      "seeds/memory/a.tmx",
      [...memory, "</seg></tuv><tuv xml:lang='en-GB'><seg>It is shut.</seg></tuv></tu></body></tmx>"].join(
        "",
      ),
    );
    expect(await report(desk, "--upgrade")).toMatchObject({ code: 0 });
    expect(unitsOf(desk)).toEqual([BY_DEEPL[0], ["It is shut.", "memory"], BY_DEEPL[2]]);
    expect(desk.server.billedTexts).not.toContain(CLOSED);
  });

  test("what a limit leaves out is not sent elsewhere; free engines know no limit, --upgrade does", async () => {
    const desk = await open("[deepl, mine]");
    expect(await report(desk, "--max-characters", "25")).toMatchObject({
      code: 4,
      billedCharacters: HEADLINE.length,
      beyondLimit: { segments: 2 },
    });
    expect(unitsOf(desk).map(([, origin]) => origin)).toEqual(["engine:deepl", undefined, undefined]);
    expect(await report(desk, "--engine", "mine", "--max-characters", "1")).toMatchObject({ code: 0 });
    expect(unitsOf(desk)).toEqual(BY_MINE);
    const first = await report(desk, "--upgrade", "--max-characters", "35");
    expect(first).toMatchObject({ code: 4, billedCharacters: CLOSED.length });
    expect(unitsOf(desk)).toEqual([BY_DEEPL[0], BY_DEEPL[1], BY_MINE[2]]);
  });

  test("what pseudo put in another's place is nobody's: the next run asks that one", async () => {
    const desk = await open("[deepl, pseudo]");
    expect((await runCli(["translate"], { cwd: desk.root })).code).toBe(0);
    expect(unitsOf(desk).map(([, origin]) => origin)).toEqual(BY_MINE.map(() => "engine:pseudo"));
    expect(await report(desk)).toMatchObject({ code: 0, billedCharacters: CHARACTERS });
    expect(unitsOf(desk)).toEqual(BY_DEEPL);
  });
});

describe("engines for a part of the texts", () => {
  const LIST = "[{ engine: mine, kinds: [heading] }, { engine: mine, shorterThan: 27 }, deepl, mine]";

  test("each text goes to the first that is for it; plan and report count them apart", async () => {
    const desk = await open(LIST);
    const plan = JSON.parse((await desk.run("plan", "--json")).stdout) as PlanReport;
    expect(plan).toMatchObject({ texts: 3, requests: 2, characters: CLOSED.length });
    expect(plan.engines).toMatchObject([
      { engine: "mine", texts: 2, requests: 1, characters: 0, price: { amount: 0 } },
      { engine: "deepl", texts: 1, requests: 1, characters: CLOSED.length },
    ]);
    const { code, stderr } = await desk.run("translate");
    expect(code).toBe(0);
    expect(stderr).toContain("3 from engines");
    expect(unitsOf(desk)).toEqual([BY_MINE[0], BY_DEEPL[1], BY_MINE[2]]);
    expect(desk.server.billedTexts).toEqual([CLOSED]);
  });

  test("a text that no engine is for says so, in plan, run and explanation", async () => {
    const desk = await open("[{ engine: mine, kinds: [heading] }]");
    const none = "no engine of the list is for";
    expect((await desk.run("plan")).stderr).toContain(`Cannot translate 2 segments: ${none} them. Add one`);
    const run = await report(desk);
    expect(run).toMatchObject({ code: 4, troubles: [{ code: "engine-missing" }] });
    expect(run.troubles[0]?.message).toBe(`Cannot translate 2 segments: ${none} them`);
    const { stdout } = await desk.run("explain", BRU, "s2");
    expect(stdout).toContain(`It would stay untranslated: ${none} it (engine).`);
    expect(stdout).toContain("Engines that are for it\n  None of the list (engine).");
  });

  test("explain tells the engines of a segment, their keys, and whose answer serves", async () => {
    const desk = await open("[deepl, { engine: mine, longerThan: 20 }, mine, deepl]");
    await runCli(["translate", "--engine", "mine"], { cwd: desk.root });
    const { stdout: json } = await desk.run("explain", BRU, "s2", "--json");
    const before = JSON.parse(json) as UnitExplanation;
    expect(before.now).toMatchObject({ route: "cache", target: `MINE: ${CLOSED}` });
    expect(before.cache.engines?.map(({ engine }) => engine)).toEqual(["deepl", "mine"]);
    expect(before.cache.engines?.[0]?.key).toBe(before.cache.key);
    expect(before.cache.parts.engine).toBe("deepl");
    expect(before.cache.answers).toMatchObject([{ engine: "mine", serves: true }]);
    await desk.run("translate", "--upgrade");
    const { stdout } = await runCli(["explain", BRU, "s2"], { cwd: desk.root });
    expect(stdout).toMatch(/\n {2}deepl, under \S+: There is no DeepL key\n {2}mine, under \S+\n/);
    expect(stdout).toContain("✓ deepl: given among the same neighbours\n");
    expect(stdout).toContain("· mine: that of deepl goes before it\n");
  });
});

describe("--engine", () => {
  test("takes the place of the config's, and what it made is looked at anew without it", async () => {
    const desk = await open("deepl");
    expect(await report(desk, "--engine", "mine")).toMatchObject({ code: 0, billedCharacters: 0 });
    expect(unitsOf(desk)).toEqual(BY_MINE);
    expect(await report(desk)).toMatchObject({ code: 0, billedCharacters: CHARACTERS });
    expect(unitsOf(desk)).toEqual(BY_DEEPL);
  });

  test.each([
    [["translate", "--engine", "mien"], 'Cannot translate with "mien"', "Did you mean mine?"],
    [
      ["plan", "--engine", "deepl,nobody"],
      'Cannot translate with "nobody"',
      "There are deepl, local, pseudo, mine",
    ],
    [["translate", "--upgrade", "--dry-run"], "--upgrade", "--dry-run"],
  ])("%j is refused", async (args, message, advice) => {
    const desk = await open("deepl");
    const { code, stderr } = await desk.run(...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain(advice);
    expect(code).toBe(2);
    expect(desk.server.requests).toEqual([]);
  });

  test("none sends nothing; the cache serves all the same", async () => {
    const desk = await open("deepl");
    await desk.run("translate");
    desk.write(BRU, `${TEXT}Ingen vet hvorfor.\n`);
    expect(await report(desk, "--engine", "none")).toMatchObject({ code: 4, requests: 0 });
    expect(unitsOf(desk).slice(0, 3)).toEqual(BY_DEEPL);
  });
});
