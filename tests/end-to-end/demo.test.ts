import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Desk, makeDesk } from "../support/desk.ts";

const DEMO = join(import.meta.dirname, "../../dist/cli/demo/run-demo.js");
const LABEL = "simulated DeepL | ";

/** Starts the demo with a temporary folder of its own, without a key. */
function startDemo(desk: Desk) {
  const env = { PATH: process.env.PATH, TMPDIR: desk.root };
  const child = spawn(process.execPath, [DEMO], { cwd: desk.root, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { text: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => (said.text += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said.text += part));
  const done = once(child, "close").then(([code]) => ({ code: code as number, lines: linesOf(said.text) }));
  return { child, done };
}

function linesOf(text: string): string[] {
  return text.trimEnd().split("\n");
}

function charactersIn(line: string | undefined): number {
  return Number(/([\d,]+) characters/.exec(line ?? "")?.[1]?.replace(",", ""));
}

describe("npm run demo", () => {
  test("keeps every promise, says in every line that DeepL is simulated, and leaves nothing behind", async () => {
    const desk = makeDesk();
    const { code, lines } = await startDemo(desk).done;
    expect({ code, last: lines.at(-1) }).toEqual({ code: 0, last: `${LABEL}All as promised.` });
    for (const line of lines) expect(line.startsWith(LABEL), line).toBe(true);
    expect(desk.files()).toEqual([]);
    const [first, second, edited, stopped, resumed] = ["1.", "2.", "3.", "   The quota", "5."].map((start) =>
      lines.find((line) => line.startsWith(LABEL + start)),
    );
    expect(second).toContain("0 requests, 0 texts, 0 characters");
    expect(edited).toContain("1 request, 1 text, 89 characters");
    expect(charactersIn(stopped)).toBeGreaterThan(0);
    expect(charactersIn(stopped) + charactersIn(resumed)).toBe(charactersIn(first));
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s in the middle: the temporary folder is gone all the same", async (signal, code) => {
    const desk = makeDesk();
    const { child, done } = startDemo(desk);
    await once(child.stdout, "data");
    child.kill(signal);
    expect((await done).code).toBe(code);
    expect(desk.files()).toEqual([]);
  });
});
