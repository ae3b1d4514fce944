import { expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const COMMANDS = [
  "translate",
  "watch",
  "plan",
  "segment",
  "check",
  "findings",
  "findings list",
  "findings dismiss",
  "explain",
  "memory",
  "memory import",
  "memory export",
  "memory search",
  "memory stats",
  "cache",
  "cache export",
  "cache import",
  "cache stats",
  "store",
  "store copy",
  "store status",
  "glossary",
  "model",
  "model pull",
  "model list",
  "model verify",
  "model remove",
  "schedule",
  "enqueue",
  "work",
  "status",
  "doctor",
  "init",
  "completion",
];

test.each(COMMANDS)(
  "bitekst %s --help shows usage and examples, makes nothing, fits 80 columns",
  async (command) => {
    const desk = makeDesk();
    const { code, stdout, stderr } = await runCli([...command.split(" "), "--help"], { cwd: desk.root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: bitekst ${command} `));
    const [explained = "", examples = ""] = stdout.split("\nExamples:\n");
    expect(explained.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const lines = examples.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^ {2}\$ .*\bbitekst\b/);
    expect(desk.files()).toEqual([]);
  },
);

test("bitekst --help lists every command", async () => {
  const { stdout } = await runCli(["--help"], { cwd: makeDesk().root });
  for (const command of COMMANDS.filter((name) => !name.includes(" ")))
    expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b.* {2}\\S`, "m"));
});

test.each([
  ["memroy", 'Did you mean "memory"?'],
  ["stauts", 'Did you mean "status"?'],
  ["cahce stats", 'Did you mean "cache"?'],
])("bitekst %s: %s", async (line, told) => {
  const { code, stderr } = await runCli(line.split(" "), { cwd: makeDesk().root });
  expect(code).toBe(2);
  expect(stderr).toContain(told);
});
