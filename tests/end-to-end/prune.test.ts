import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PlanReport } from "../../src/model/plan-report.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";

const FERRY = "Ferja går ikke\n\nDet blåser for mye på fjorden i dag.\n";
const BUS = "Bussen går\n\nDen kjører som vanlig over fjellet.\n";
const CONFIG = "formats: [html, json]\n";
const LEFT = [
  "output/a/ferje.txt.html and 1 other file are left from seeds/a/ferje.txt, which is gone;",
  "--prune removes them",
].join(" ");

/** A desk after a first run, from which an article was taken away. */
async function deskWithout(gone: string, config = CONFIG, folder = "seeds"): Promise<DeeplDesk> {
  const files = { [`${folder}/a/ferje.txt`]: FERRY, [`${folder}/buss.txt`]: BUS };
  const desk = await makeDeeplDesk(files, { config });
  expect((await desk.run()).code).toBe(0);
  rmSync(desk.path(gone), { recursive: true });
  return desk;
}

async function run(desk: DeeplDesk, ...args: string[]): Promise<{ code: number | null; report: RunReport }> {
  const { code, stdout } = await desk.run("translate", "--json", ...args);
  return { code, report: JSON.parse(stdout) as RunReport };
}

describe("an article that is gone", () => {
  test("is told in one line, and nothing of it is touched", async () => {
    const desk = await deskWithout("seeds/a/ferje.txt");
    const before = desk.stamps("output/a");
    const { code, stderr } = await desk.run();
    expect(code).toBe(0);
    expect(stderr).toContain(LEFT);
    expect(desk.stamps("output/a")).toEqual(before);
    expect((await run(desk)).report.vanished).toEqual([
      {
        source: "seeds/a/ferje.txt",
        outputs: ["output/a/ferje.txt.html", "output/a/ferje.txt.json"],
        removed: false,
      },
    ]);
  });

  test("--prune removes its outputs and their folder, forgets it, and keeps the answers", async () => {
    const desk = await deskWithout("seeds/a/ferje.txt");
    desk.write("output/notater.txt", "mine egne\n");
    expect((await run(desk, "--prune")).report.vanished).toMatchObject([{ removed: true }]);
    expect(desk.files("output")).toEqual(["buss.txt.html", "buss.txt.json", "index.html", "notater.txt"]);
    expect(desk.read("output/index.html")).not.toContain("ferje");
    expect((await run(desk)).report).not.toHaveProperty("vanished");
    desk.write("seeds/a/ferje.txt", FERRY);
    const sent = desk.server.requests.length;
    expect((await run(desk)).code).toBe(0);
    expect(desk.server.requests).toHaveLength(sent);
  });

  test("--prune says what it removed", async () => {
    const desk = await deskWithout("seeds/a/ferje.txt");
    expect((await desk.run("--prune")).stderr).toContain(
      "Removed output/a/ferje.txt.html and 1 other file: seeds/a/ferje.txt is gone",
    );
  });

  test("--dry-run and plan list it and remove nothing", async () => {
    const desk = await deskWithout("seeds/a/ferje.txt");
    const before = desk.files("output");
    expect((await desk.run("--dry-run", "--prune")).stderr).toContain(LEFT);
    const plan = JSON.parse((await desk.run("plan", "--json")).stdout) as PlanReport;
    expect(plan.vanished).toMatchObject([{ source: "seeds/a/ferje.txt", removed: false }]);
    expect(desk.files("output")).toEqual(before);
  });
});

describe("what --prune leaves alone", () => {
  test("articles that are gone from elsewhere than the given paths", async () => {
    const desk = await deskWithout("seeds/a/ferje.txt");
    expect((await run(desk, "--prune", "seeds/buss.txt")).report).not.toHaveProperty("vanished");
    expect((await run(desk, "--prune", "seeds/a/ferje.txt")).report.vanished).toMatchObject([
      { removed: true },
    ]);
  });

  test("a path whose file is gone is no failure once it is pruned, and is one otherwise", async () => {
    const desk = await deskWithout("seeds/a/ferje.txt");
    expect((await run(desk, "seeds/a/ferje.txt")).code).toBe(3);
    expect((await run(desk, "--prune", "seeds/a/ferje.txt")).code).toBe(0);
    expect((await run(desk, "--prune", "seeds/a/ferje.txt")).code).toBe(3);
  });

  test("everything, when the input folder of the config is empty or not there: named, it is pruned", async () => {
    const desk = await deskWithout("seeds");
    const before = desk.files("output");
    expect((await run(desk, "--prune")).code).toBe(3);
    expect(desk.files("output")).toEqual(before);
    expect((await run(desk, "--prune", "seeds")).code).toBe(0);
    expect(desk.files("output")).toEqual(["index.html"]);
  });

  test("files that are not outputs of the article, and those of articles that are there", async () => {
    const desk = await deskWithout("seeds/a/ferje.txt");
    desk.write("output/a/ferje.txt.pdf", "trykk");
    desk.write("a/ferje.txt", BUS);
    await desk.run("a/ferje.txt");
    const { report } = await run(desk, "--prune");
    expect(report.vanished).toMatchObject([{ removed: true, outputs: [] }]);
    expect(desk.files("output")).toContain("a/ferje.txt.html");
    expect(desk.files("output")).toContain("a/ferje.txt.pdf");
  });
});

test("where input and output are one folder, what is left is no article", async () => {
  const config = "input: artikler\noutput: artikler\nformats: [html]\n";
  const desk = await deskWithout("artikler/a/ferje.txt", config, "artikler");
  const { report } = await run(desk);
  expect(report.documents.map(({ source }) => source)).toEqual(["artikler/buss.txt"]);
  expect(report.vanished).toMatchObject([{ outputs: ["artikler/a/ferje.txt.html"] }]);
  await run(desk, "--prune");
  expect(desk.files("artikler")).toEqual(["buss.txt", "buss.txt.html", "index.html"]);
});
