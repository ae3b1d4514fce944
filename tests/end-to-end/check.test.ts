import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const TSV =
  "nb\ten\nFondet er langsiktig.\tFondet er langsiktig.\nStortinget sier nei.\tThe Storting says no.\nHei, du.\t\n";

const ALONE = ["--checks", "empty,untranslated"];

function desk(files: Readonly<Record<string, string>> = {}) {
  const { root } = makeDesk({ "byrå.tsv": TSV, ...files });
  return (...args: string[]) => runCli(["check", ...args], { cwd: root });
}

describe("bitekst check", () => {
  test("shows both sides, unit by unit, and the totals", async () => {
    const { code, stdout, stderr } = await desk()("byrå.tsv", ...ALONE);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout.split("\n")).toEqual([
      "byrå.tsv:2, unit 0",
      expect.stringContaining("  error untranslated: "),
      "    nb     Fondet er langsiktig.",
      ...(stdout.includes("^") ? [expect.stringMatching(/^ +\^+$/)] : []),
      "    en-GB  Fondet er langsiktig.",
      ...(stdout.includes("^") ? [expect.stringMatching(/^ +\^+$/)] : []),
      "",
      "byrå.tsv:4, unit 2",
      "  error empty: Segment 2 has no English text",
      "    nb     Hei, du.",
      "    en-GB",
      "",
      "byrå.tsv: 3 units, 2 errors",
      "  empty         1 error",
      "  untranslated  1 error",
      "",
    ]);
  });

  test("--json: units and findings, nothing else", async () => {
    const { code, stdout } = await desk()("byrå.tsv", "--json", ...ALONE);
    const result = JSON.parse(stdout) as { findings: object[] };
    expect([code, Object.keys(result)]).toEqual([1, ["units", "findings"]]);
    expect(result).toMatchObject({ units: 3, findings: [{ unit: 0, check: "untranslated" }, { unit: 2 }] });
    expect(result.findings[1]).toEqual({
      unit: 2,
      check: "empty",
      severity: "error",
      message: "Segment 2 has no English text",
    });
  });

  test("several files: a list with names; one that cannot be read does not stop the others", async () => {
    const run = desk({ "to.json": '[{"source":"Hei.","target":""}]', "rot.tmx": "<tmx>" });
    const { code, stdout, stderr } = await run("rot.tmx", "to.json", "borte.tsv", "--json");
    const result = JSON.parse(stdout) as { file: string }[];
    expect(code).toBe(3);
    expect(result).toMatchObject([
      { file: "rot.tmx", error: { code: "document-unreadable" } },
      { file: "to.json", units: 1, findings: [{ check: "empty" }] },
      { file: "borte.tsv", error: { code: "document-missing" } },
    ]);
    expect(stderr).toContain('bitekst: Cannot read "borte.tsv": there is no such file\n');
  });

  test.each([
    [[], 1],
    [["--fail-on", "none"], 0],
    [["--fail-on", "warning"], 1],
    [["--checks", "doubtful"], 0],
  ])("%j exits with %i", async (args, code) => {
    expect((await desk()("byrå.tsv", ...ALONE, ...args)).code).toBe(code);
  });

  test("the config of the folder holds, but for a check that is asked for", async () => {
    const run = desk({ "pipeline.config.yaml": "checks: { untranslated: off, empty: info }\n" });
    const codes = async (...args: string[]) => {
      const { stdout } = await run("byrå.tsv", "--json", ...args);
      const { findings } = JSON.parse(stdout) as { findings: { check: string; severity: string }[] };
      return findings.map(({ check, severity }) => `${check} ${severity}`);
    };
    expect(await codes()).toContain("empty info");
    expect(await codes()).not.toContain("untranslated error");
    expect(await codes(...ALONE)).toEqual(["untranslated error", "empty info"]);
  });

  test("languages: by option, by file, by the look of the text", async () => {
    const run = desk({
      "nn.tsv": "Eg veit ikkje kva ho heiter.\t\nDei kjem ikkje heim i kveld, seier ho.\tNo.\n",
    });
    const label = async (...args: string[]) =>
      (await run(...args, "--checks", "empty")).stdout.match(/^ {4}(n[bn]) /m)?.[1];
    expect(await label("nn.tsv")).toBe("nn");
    expect(await label("nn.tsv", "--source", "nb")).toBe("nb");
    expect((await run("byrå.tsv", "--target", "en-US", ...ALONE)).stdout).toContain("    en-US  ");
  });

  test.each([
    [["artikkel.txt"], 'Cannot check "artikkel.txt": its ending does not tell its format'],
    [["-"], 'Cannot check "-": standard input does not tell its format'],
    [
      ["byrå.tsv", "--checks", "untranlated"],
      'Cannot run the check "untranlated": there is none of that name',
    ],
  ])("%j is a wrong usage", async (args, message) => {
    const { code, stderr } = await desk()(...args);
    expect([code, stderr.split("\n")[0]]).toEqual([2, `bitekst: ${message}`]);
  });

  test("standard input", () => {
    const bin = join(import.meta.dirname, "../../dist/bin/bitekst.js");
    const args = [bin, "check", "-", "--format", "tsv", "--json", "--checks", "empty"];
    const { stdout } = spawnSync(process.execPath, args, { input: TSV, cwd: makeDesk().root });
    expect(JSON.parse(stdout.toString())).toMatchObject({ units: 3, findings: [{ unit: 2 }] });
  });
});
