import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { INDEX_MARK } from "../../src/formats/index-mark.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { makeDesk } from "../support/desk.ts";
import { readHtml, textOf, withClass } from "../support/read-html.ts";
import { runCli } from "../support/run-cli.ts";

const BRIDGE = "Den nye brua åpner i dag\n\nIngen har oversatt denne setningen før.\n";
const FERRY = "Ferja gikk ikke i går\n\nDet var for mye vind på fjorden.\n";

function listed(page: string): string[] {
  return withClass(readHtml(page), "article").map((article) => textOf(article).trim().split("\n")[0] ?? "");
}

describe("output/index.html", () => {
  test("lists the documents of all runs, and is not rewritten when nothing changed", async () => {
    const desk = makeDesk({ "seeds/a/bru.txt": BRIDGE, "seeds/ferje.txt": FERRY });
    await runCli(["translate", "seeds/a"], { cwd: desk.root });
    expect(listed(desk.read("output/index.html"))).toEqual(["seeds/a/bru.txt"]);
    await runCli(["translate", "seeds/ferje.txt"], { cwd: desk.root });
    expect(listed(desk.read("output/index.html"))).toEqual(["seeds/a/bru.txt", "seeds/ferje.txt"]);
    expect(desk.read("output/index.html")).toContain('href="a/bru.txt.html"');
    const { "index.html": stamp } = desk.stamps("output");
    await runCli([], { cwd: desk.root });
    expect(desk.stamps("output")["index.html"]).toBe(stamp);
  });

  test("marks what has lost its source, and leaves out what has no outputs", async () => {
    const desk = makeDesk({ "seeds/bru.txt": BRIDGE, "seeds/ferje.txt": FERRY });
    await runCli([], { cwd: desk.root });
    rmSync(desk.path("seeds/bru.txt"));
    await runCli([], { cwd: desk.root });
    const page = readHtml(desk.read("output/index.html"));
    expect(withClass(page, "state").map(textOf)).toEqual([
      expect.stringContaining("the source is gone"),
      expect.not.stringContaining("the source is gone"),
    ]);
    for (const name of desk.files("output")) if (name.startsWith("bru.")) rmSync(desk.path(`output/${name}`));
    await runCli([], { cwd: desk.root });
    expect(listed(desk.read("output/index.html"))).toEqual(["seeds/ferje.txt"]);
  });

  test("is no article where input and output are one folder, and never takes the place of one", async () => {
    const config = "input: artikler\noutput: artikler\n";
    const desk = makeDesk({ "pipeline.config.yaml": config, "artikler/bru.txt": BRIDGE });
    await runCli([], { cwd: desk.root });
    const { stdout } = await runCli(["translate", "--json"], { cwd: desk.root });
    expect((JSON.parse(stdout) as RunReport).documents.map(({ source }) => source)).toEqual([
      "artikler/bru.txt",
    ]);
    expect(desk.read("artikler/index.html")).toContain(INDEX_MARK);
    const own = "<!doctype html><title>Forsiden</title><p>Dette er vår egen forside.</p>\n";
    desk.write("artikler/index.html", own);
    await runCli([], { cwd: desk.root });
    expect(desk.read("artikler/index.html")).toBe(own);
  });

  test("a folder of its name is told, and the documents are written all the same", async () => {
    const desk = makeDesk({ "seeds/bru.txt": BRIDGE, "output/index.html/a.txt": "" });
    const { code, stdout } = await runCli(["translate", "--json"], { cwd: desk.root });
    const { documents } = JSON.parse(stdout) as RunReport;
    expect(documents.map(({ source, state }) => [source, state])).toEqual([["seeds/bru.txt", "incomplete"]]);
    expect(code).toBe(4);
    expect(desk.files("output")).toContain("bru.txt.html");
  });
});
