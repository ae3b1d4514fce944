import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { tellProgram } from "../../../src/pipeline/after-run/tell-program.ts";

const folder = mkdtempSync(join(tmpdir(), "bitekst-tell-"));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (script: string, ...args: string[]) => [process.execPath, "-e", script, ...args];
const tell = (command: readonly string[], patience?: number) =>
  tellProgram(command, { cwd: folder, body: '{"source":"bygda får båt"}', ...(patience && { patience }) });

describe("tellProgram", () => {
  test("the program reads the report in the folder of the config, its arguments are no shell's", async () => {
    const script =
      "const fs = require('fs'); fs.writeFileSync('heard.txt', fs.readFileSync(0, 'utf8') + process.argv[1])";
    await tell(node(script, "$(whoami) & æøå"));
    expect(readFileSync(join(folder, "heard.txt"), "utf8")).toBe('{"source":"bygda får båt"}$(whoami) & æøå');
  });

  test("a program that does not read is no failure", async () => {
    await expect(tell(node("process.exit(0)"))).resolves.toBeUndefined();
  });

  test.each([
    [
      "it failed",
      node("console.error('a'); console.error('ingen plass'); process.exit(3)"),
      /ended with 3: ingen plass$/,
    ],
    ["it was ended", node("process.kill(process.pid, 'SIGTERM')"), /ended with SIGTERM$/],
    ["there is none", ["finnes-ikke-her"], /"finnes-ikke-her" of the run: it cannot be started \(ENOENT\)$/],
  ])("%s: told with why", async (_, command, message) => {
    await expect(tell(command)).rejects.toMatchObject({
      code: "report-failed",
      message: expect.stringMatching(message),
    });
  });

  test("one that takes too long is ended", async () => {
    await expect(tell(node("setInterval(() => 0, 1000)"), 200)).rejects.toThrow(
      /longer than 0.2 seconds and was ended$/,
    );
  });
});
