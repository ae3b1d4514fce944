import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const PROJECT = join(import.meta.dirname, "../..");
const ARTICLE = "seeds/000_ee5ff4ad08830e01.txt";

function deskOfSeeds() {
  const desk = makeDesk();
  cpSync(join(PROJECT, "seeds"), desk.path("seeds"), { recursive: true });
  cpSync(join(PROJECT, "pipeline.config.yaml"), desk.path("pipeline.config.yaml"));
  return desk;
}

describe("the seeds, from an empty store, without a key", () => {
  test("are complete from memory and give the committed sample, byte for byte", async () => {
    const desk = deskOfSeeds();
    const { code, stdout, stderr } = await runCli(["translate", "--json"], { cwd: desk.root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const report = JSON.parse(stdout) as RunReport;
    for (const { state, segments, origins } of report.documents) {
      expect({ state, memory: origins.memory }).toEqual({ state: "complete", memory: segments });
    }
    expect(report.documents.length).toBeGreaterThanOrEqual(4);
    const written = desk.files("output");
    expect(written).toEqual(
      readdirSync(join(PROJECT, "output"), { recursive: true, encoding: "utf8" }).sort(),
    );
    for (const name of written) {
      expect(desk.read(`output/${name}`) === readFileSync(join(PROJECT, "output", name), "utf8"), name).toBe(
        true,
      );
    }
  });

  test("the customer's article has 18 blocks, 32 segments, 26 of them distinct", async () => {
    const desk = deskOfSeeds();
    const { stdout } = await runCli([ARTICLE, "--json"], { cwd: desk.root });
    const [document, ...others] = (JSON.parse(stdout) as RunReport).documents;
    expect(others).toEqual([]);
    expect(document).toMatchObject({
      language: "nb",
      blocks: 18,
      segments: 32,
      distinct: 26,
      origins: { memory: 32 },
    });
    expect(document?.outputs).toEqual({
      html: "output/000_ee5ff4ad08830e01.txt.html",
      json: "output/000_ee5ff4ad08830e01.txt.json",
      tmx: "output/000_ee5ff4ad08830e01.txt.tmx",
      xliff: "output/000_ee5ff4ad08830e01.txt.xlf",
      english: "output/000_ee5ff4ad08830e01.en.txt",
    });
  });

  test("a second run writes nothing", async () => {
    const desk = deskOfSeeds();
    await runCli([], { cwd: desk.root });
    const stamps = desk.stamps("output");
    await runCli([], { cwd: desk.root });
    expect(desk.stamps("output")).toEqual(stamps);
    expect(Object.keys(stamps).length).toBeGreaterThanOrEqual(12);
  });
});

describe("without a key, what is not in memory stays untranslated", () => {
  test("the run says so in one plain sentence with what to do, and exits with 4", async () => {
    const desk = deskOfSeeds();
    desk.write("seeds/ny.txt", "Ny sak om ferja\n\nIngen har oversatt denne setningen før i dag.\n");
    const { code, stderr } = await runCli(["translate", "--no-color"], { cwd: desk.root });
    expect(code).toBe(4);
    expect(stderr).toContain("There is no DeepL key. Set DEEPL_AUTH_KEY in the environment or in .env");
    expect(stderr).toContain("Not complete: 2 segments untranslated");
    const page = desk.read("output/ny.txt.html");
    expect(page).toContain("untranslated");
    expect(desk.read("output/ny.txt.tmx")).not.toContain("Ingen har oversatt");
  });

  test("plan prices it all the same, and says that nothing could be sent now", async () => {
    const desk = deskOfSeeds();
    desk.write("seeds/ny.txt", "Ny sak om ferja\n\nIngen har oversatt denne setningen før i dag.\n");
    const { code, stdout, stderr } = await runCli(["plan"], { cwd: desk.root });
    expect(code).toBe(0);
    expect(stdout).toContain("2 texts to send in 1 request: 60 characters, about 0.00 EUR");
    expect(stderr).toContain("There is no DeepL key");
  });
});
