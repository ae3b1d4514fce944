import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { GlossaryCheck } from "../../src/pipeline/glossary/check-glossary.ts";
import type { GlossaryListing } from "../../src/pipeline/glossary/list-glossary.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const GOOD = "source;target;note\nordfører;mayor;\nfylkeskommune;county council;the elected body\n";
const BAD = "ordfører;mayor\nfylke\nordfører;provost\nby;town\nby;town\n";

describe("bitekst glossary check", () => {
  test("a good file: exit 0, and a line that counts", async () => {
    const { root } = makeDesk({ "seeds/glossary.csv": GOOD });
    const { code, stdout, stderr } = await runCli(["glossary", "check"], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toBe("seeds/glossary.csv: 2 terms, no problems\n");
  });

  test("every problem with file and line, exit 1; a warning alone is no error", async () => {
    const { root } = makeDesk({ "avis/liste.csv": BAD, "avis/dobbel.csv": "by;town\nby;town\n" });
    const { code, stdout } = await runCli(["glossary", "check", "avis/liste.csv"], { cwd: root });
    expect(code).toBe(1);
    expect(stdout.split("\n")).toEqual([
      'avis/liste.csv:2: error: the target of "fylke" is empty',
      'avis/liste.csv:3: error: "ordfører" stands in line 1 already, with another target: "mayor"',
      'avis/liste.csv:5: warning: "by" stands in line 4 already',
      "",
    ]);
    expect((await runCli(["glossary", "check", "avis/dobbel.csv"], { cwd: root })).code).toBe(0);
  });

  test("--json", async () => {
    const { root } = makeDesk({ "liste.csv": BAD });
    const { code, stdout } = await runCli(["glossary", "check", "liste.csv", "--json"], { cwd: root });
    expect(code).toBe(1);
    const { file, terms, problems } = JSON.parse(stdout) as GlossaryCheck;
    expect({ file, terms, lines: problems.map(({ line, severity }) => [line, severity]) }).toEqual({
      file: "liste.csv",
      terms: 2,
      lines: [
        [2, "error"],
        [3, "error"],
        [5, "warning"],
      ],
    });
  });

  test.each([
    [["glossary", "check", "borte.csv"], "", 'Cannot read "borte.csv": there is no such file'],
    [["glossary", "check"], "", 'Cannot read "seeds/glossary.csv": there is no such file'],
    [["glossary", "check"], "glossary: none\n", "the config says that there is none"],
    [["glossary", "chek"], "", "check"],
  ])("bitekst %j with %j: exit 2", async (args, config, told) => {
    const { root } = makeDesk({ "pipeline.config.yaml": config });
    const { code, stderr } = await runCli(args, { cwd: root });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe("bitekst glossary list", () => {
  test("terms, notes, and how many segments of what was translated may hold each", async () => {
    const article = "Ordføreren i Odda krever svar i dag.\n\nOrdførerne møtes, og fylkeskommunen kommer.\n";
    const desk = await makeDeeplDesk({ "seeds/sak.txt": article, "seeds/glossary.csv": GOOD });
    const before = JSON.parse((await desk.run("glossary", "list", "--json")).stdout) as GlossaryListing;
    expect(before).toEqual({
      file: "seeds/glossary.csv",
      terms: [
        { source: "ordfører", target: "mayor", line: 2 },
        { source: "fylkeskommune", target: "county council", note: "the elected body", line: 3 },
      ],
    });
    expect(existsSync(desk.path(".bitekst"))).toBe(false);
    await desk.run();
    const { code, stdout } = await desk.run("glossary", "list");
    expect({ code, lines: stdout.split("\n") }).toEqual({
      code: 0,
      lines: [
        "source         target          segments  note",
        "ordfører       mayor                  2",
        "fylkeskommune  county council         1  the elected body",
        "",
      ],
    });
  });

  test("none: said so, exit 0; broken: as a run would say it, exit 2", async () => {
    const { root, write } = makeDesk();
    const none = await runCli(["glossary", "list", "--json"], { cwd: root });
    expect({ code: none.code, listing: JSON.parse(none.stdout) as unknown }).toEqual({
      code: 0,
      listing: { file: null, terms: [] },
    });
    write("seeds/glossary.csv", BAD);
    const broken = await runCli(["glossary", "list"], { cwd: root });
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain("seeds/glossary.csv:2:");
  });
});
