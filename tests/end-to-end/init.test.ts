import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Desk, makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const CONFIG = readFileSync("pipeline.config.yaml", "utf8");
const SCHEMA = readFileSync("src/config/pipeline.config.schema.json", "utf8");
const MADE = ["pipeline.config.yaml", "pipeline.config.schema.json", "seeds/", "seeds/memory/", ".gitignore"];

function init(desk: Desk, ...args: string[]) {
  return runCli(["init", ...args], { cwd: desk.root });
}

test("an empty folder becomes one that bitekst runs in", async () => {
  const desk = makeDesk();
  const { code, stdout, stderr } = await init(desk);
  expect(code).toBe(0);
  expect(stdout).toBe(MADE.map((name) => `✓ ${name}\n`).join(""));
  expect(stderr).toContain("Next:\n  1. Put Norwegian articles into seeds/\n");
  expect(desk.read("pipeline.config.yaml")).toBe(
    CONFIG.replace("src/config/pipeline.config.schema.json", "pipeline.config.schema.json"),
  );
  expect(desk.read("pipeline.config.schema.json")).toBe(SCHEMA);
  expect(desk.read(".gitignore")).toBe(".bitekst/\n.env\n");
  expect(existsSync(desk.path("seeds/memory"))).toBe(true);
  expect((await runCli(["doctor"], { cwd: desk.root })).code).toBe(0);
  desk.write("seeds/a.txt", "Foto: Kari Lie / NTB\n");
  expect((await runCli([], { cwd: desk.root })).code).toBe(0);
});

test("nothing is overwritten: a config refuses, other files stay, .gitignore gets the lines it lacks", async () => {
  const desk = makeDesk({
    ".gitignore": "node_modules\n/.env",
    "pipeline.config.schema.json": "{}",
    "seeds/a.txt": "Hei.\n",
  });
  const { code, stdout } = await init(desk, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    made: ["pipeline.config.yaml", "seeds/memory/", ".gitignore"],
    kept: ["pipeline.config.schema.json"],
  });
  expect(desk.read(".gitignore")).toBe("node_modules\n/.env\n.bitekst/\n");
  expect(desk.read("pipeline.config.schema.json")).toBe("{}");

  desk.write("pipeline.config.yaml", "output: ut\n");
  const again = await init(desk);
  expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 2, stdout: "" });
  expect(again.stderr).toContain('Cannot write "pipeline.config.yaml": there is one already');
  expect(desk.read("pipeline.config.yaml")).toBe("output: ut\n");
  expect(desk.read(".gitignore")).toBe("node_modules\n/.env\n.bitekst/\n");
});

test("a folder that is named is made, and said how to get to", async () => {
  const desk = makeDesk();
  const { code, stderr } = await init(desk, "nytt/bord");
  expect(code).toBe(0);
  expect(stderr).toContain("  1. cd nytt/bord\n");
  expect(desk.files()).toEqual(["nytt/bord/pipeline.config.schema.json", "nytt/bord/pipeline.config.yaml"]);
});

test("a folder that cannot be", async () => {
  const desk = makeDesk({ fil: "" });
  const { code, stderr } = await init(desk, "fil/bord");
  expect(code).toBe(3);
  expect(stderr).toMatch(/^bitekst: Cannot write to ".*fil\/bord": the system says ENOTDIR$/m);
});

test("config and schema are in the package", () => {
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] };
  expect(files).toEqual(
    expect.arrayContaining(["dist", "pipeline.config.yaml", "src/config/pipeline.config.schema.json"]),
  );
});
