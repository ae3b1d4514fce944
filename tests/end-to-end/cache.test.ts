import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
const SNOW = "Det har snødd i fjellet siden lørdag kveld.";
const ARTICLES = { "seeds/a.txt": `${BUS} ${SNOW}\n` };
const HEAD = '{"format":"bitekst-cache","version":1}';

/** A desk whose cache has two answers, that to SNOW in quarantine. */
async function paidDesk() {
  const desk = await makeDeeplDesk(ARTICLES, { translate: (text) => (text === SNOW ? "" : `EN: ${text}`) });
  await desk.run();
  return desk;
}

describe("cache export and import", () => {
  test("carry every answer to another machine, which then pays nothing", async () => {
    const desk = await paidDesk();
    const { code, stderr } = await desk.run("cache", "export", "ut/svar.jsonl");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "2 answers written to ut/svar.jsonl, 1 of them in quarantine\n",
    });
    const lines = desk.read("ut/svar.jsonl").trimEnd().split("\n");
    expect(lines[0]).toBe(HEAD);
    const answers = lines.slice(1).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ key }) => key)).toEqual(answers.map(({ key }) => key).sort());
    expect(answers.find(({ source }) => source === SNOW)).toMatchObject({ doubt: "empty", asked: 2 });
    expect(answers.find(({ source }) => source === BUS)).toMatchObject({
      target: `EN: ${BUS}`,
      engine: "deepl",
      billedCharacters: BUS.length,
      languages: { source: "nb", target: "en-GB" },
      document: "seeds/a.txt",
    });

    const other = await makeDeeplDesk({ ...ARTICLES, "svar.jsonl": desk.read("ut/svar.jsonl") });
    const first = await other.run("cache", "import", "svar.jsonl");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toBe(
      "svar.jsonl: 2 answers, 2 new (1 in quarantine), 0 known already, 0 problems\n",
    );
    await other.run();
    expect(other.server.requests).toEqual([]);
    expect(other.read("output/a.txt.html")).toContain(`EN: ${BUS}`);
    const again = await other.run("cache", "export");
    expect(again.stdout).toBe(desk.read("ut/svar.jsonl"));
  });

  test("what is there already stays, and lines that hold no answer are told by number", async () => {
    const desk = await paidDesk();
    await desk.run("cache", "export", "svar.jsonl");
    const good = desk.read("svar.jsonl").replaceAll("EN: ", "OTHER: ");
    const line = good.split("\n").find((each) => each.includes("OTHER: ")) ?? "";
    const fresh = line.replace(/"key":"[^"]+"/, '"key":"fresh"');
    desk.write(
      "svar.jsonl",
      `${good}\nno answer\n${fresh}\r\n${fresh}\n${line.replace('"asked":1', '"asked":0')}`,
    );
    const { code, stdout, stderr } = await desk.run("cache", "import", "svar.jsonl");
    expect(code).toBe(1);
    expect(stderr).toBe(
      "svar.jsonl:5: no JSON object\nsvar.jsonl:8: asked must be a whole number of 1 or more\n",
    );
    expect(stdout).toBe("svar.jsonl: 4 answers, 1 new, 3 known already, 2 problems\n");
    const { stdout: kept } = await desk.run("cache", "export");
    expect(kept.match(/OTHER: /g)).toHaveLength(1);
    expect(kept.match(/EN: /g)).toHaveLength(1);
  });

  test.each([
    ["borte.jsonl", undefined, "there is no such file"],
    ["tom.jsonl", "", "its first line is not that of a cache"],
    ["hode.jsonl", '{"key":"k"}\n', "its first line is not that of a cache"],
    [
      "ny.jsonl",
      '{"format":"bitekst-cache","version":2}\n',
      "it has version 2, this bitekst reads version 1",
    ],
  ])("%s is refused", async (name, content, told) => {
    const desk = makeDesk(content === undefined ? {} : { [name]: content });
    const { code, stdout, stderr } = await runCli(["cache", "import", name], { cwd: desk.root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`"${name}": ${told}`);
  });
});

describe("cache stats", () => {
  test("counts answers, characters and quarantine, and what later runs took", async () => {
    const desk = await paidDesk();
    await desk.run();
    const billed = desk.server.billedCharacters - SNOW.length;
    const { code, stdout } = await desk.run("cache", "stats", "--json");
    expect(code).toBe(0);
    const count = { answers: 2, characters: billed, quarantine: 1 };
    expect(JSON.parse(stdout)).toEqual({
      ...count,
      engines: [{ engine: "deepl", ...count }],
      price: { amount: 0, currency: "EUR" },
      served: {
        runs: 2,
        segments: 1,
        characters: Math.round(billed / 2),
        price: { amount: 0, currency: "EUR" },
      },
    });
    expect((await desk.run("cache", "stats")).stdout).toContain("Served from it in 2 runs: 1 segment");
  });

  test.each([
    [["stats"], "", "The cache is empty: no engine has answered anything here yet"],
    [["export"], `${HEAD}\n`, "0 answers, 0 of them in quarantine"],
  ])("cache %j in an empty folder: one line, and no store", async (args, printed, told) => {
    const desk = makeDesk();
    const { code, stdout, stderr } = await runCli(["cache", ...args], { cwd: desk.root });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: printed, stderr: `${told}\n` });
    expect(existsSync(desk.path(".bitekst"))).toBe(false);
  });

  test.each([
    [["stat"], "Did you mean stats?"],
    [["import"], "file"],
    [["export", "--json"], 'Cannot print "--json": stdout is for the answers'],
    [[], "Usage: bitekst cache"],
  ])("cache %j is wrong usage", async (args, told) => {
    const { code, stdout, stderr } = await runCli(["cache", ...args], { cwd: makeDesk().root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(told);
  });
});
