import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { runCli } from "../support/run-cli.ts";

const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
const SNOW = "Det har snødd <b>12</b> centimeter i fjellet & byen siden lørdag kveld.";
const ARTICLE = `${BUS} ${SNOW}\n\nFoto: Kari Lie / NTB\n`;
const APPROVED = "The bus to Odda is not running today, the county writes.";
const MEMORY = serialiseTmx({
  entries: [
    {
      languages: { source: "nb", target: "en-GB" },
      source: BUS,
      target: APPROVED,
      state: "final",
      author: "Kari Lie",
      document: "seeds/a.txt",
    },
  ],
});
const FILES = { "seeds/a.txt": ARTICLE };

function pageOf(root: string, name = "output/compare.html"): string {
  return readFileSync(join(root, name), "utf8");
}

describe("compare", () => {
  test("a column for each engine; a second compare and a translate afterwards send nothing", async () => {
    const desk = await makeDeeplDesk({ ...FILES, "seeds/memory/a.tmx": MEMORY });
    const first = await desk.run("compare", "seeds", "--engines", "deepl,pseudo", "--json");
    expect(first.code).toBe(0);
    const { engines, documents, failures } = JSON.parse(first.stdout) as Comparison;
    expect(failures).toEqual([]);
    expect(
      engines.map(({ name, segments, translated, pretends }) => [name, segments, translated, pretends]),
    ).toEqual([
      ["deepl", 2, 2, undefined],
      ["pseudo", 2, 2, true],
    ]);
    expect(engines[0]?.scores?.units).toBe(1);
    expect(engines[0]?.cost).toMatchObject({ texts: 2, characters: BUS.length + SNOW.length });
    expect(documents[0]?.rows.map(({ source, approved }) => [source, approved])).toEqual([
      [BUS, APPROVED],
      [SNOW, undefined],
    ]);
    expect(first.stderr).toContain("deepl: 2 texts to send");
    const page = pageOf(desk.root);
    expect(page).toContain("&lt;b&gt;12&lt;/b&gt;");
    expect(page).not.toContain("<b>12</b>");
    const sent = desk.server.requests.length;
    expect(sent).toBeGreaterThan(0);

    const again = await desk.run("compare", "seeds", "--engines", "deepl,pseudo", "--json");
    expect(again.stdout).toBe(first.stdout);
    expect(pageOf(desk.root)).toBe(page);
    expect(again.stderr).toContain("0 characters billed");
    const run = await desk.run("--json");
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ textsSent: 0, billedCharacters: 0 });
    expect(JSON.parse((await desk.run("cache", "stats", "--json")).stdout)).not.toHaveProperty(
      "engines.pseudo",
    );
  });

  test("an engine that is missing says why, the other goes on", async () => {
    const desk = await makeDeeplDesk(FILES);
    const { code, stdout, stderr } = await runCli(
      ["compare", "seeds", "--engines", "deepl,pseudo", "--output", "both.html", "--json"],
      { cwd: desk.root, env: {} },
    );
    const [deepl, pseudo] = (JSON.parse(stdout) as Comparison).engines;
    expect(code).toBe(4);
    expect(deepl).toMatchObject({ translated: 0, troubles: [{ code: "engine-missing" }] });
    expect(pseudo).toMatchObject({ translated: 2, troubles: [] });
    expect(stderr).toContain("deepl: There is no DeepL key");
    expect(pageOf(desk.root, "both.html")).toContain("There is no DeepL key");
  });

  test("no more than the limit", async () => {
    const desk = await makeDeeplDesk(FILES);
    const limit = String(BUS.length);
    const { code, stdout } = await desk.run(
      "compare",
      "--engines",
      "deepl",
      "--max-characters",
      limit,
      "--json",
    );
    const [deepl] = (JSON.parse(stdout) as Comparison).engines;
    expect(code).toBe(4);
    expect(deepl).toMatchObject({ translated: 1, troubles: [{ code: "budget" }] });
  });

  test("an engine that nobody knows, and a missing name", async () => {
    const desk = await makeDeeplDesk(FILES);
    const unknown = await desk.run("compare", "--engines", "deepl,google");
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('Cannot compare "google": there is no engine of this name');
    expect(unknown.stderr).toContain("deepl, local, pseudo");
    expect((await desk.run("compare", "--engines", "deepl,")).code).toBe(2);
    expect(desk.server.requests).toEqual([]);
  });
});
