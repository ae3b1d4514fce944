import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";

const BUILT = join(import.meta.dirname, "../../dist/engines/command/program-run.js");

/** Ends at once, as at a second Ctrl-C, with a program under way that never reads its stdin. */
const HASTY = `
import { existsSync } from "node:fs";
const { runProgram } = await import(process.argv[1]);
const program = 'require("fs").writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000)';
runProgram({ command: [process.execPath, "-e", program], cwd: process.cwd(), env: process.env }, () => {});
setInterval(() => existsSync("pid") && process.exit(0), 10);
`;

test("a process that ends without having closed its engines leaves no program behind", async () => {
  const desk = makeDesk();
  const args = ["--input-type=module", "--eval", HASTY, BUILT];
  const hasty = spawn(process.execPath, args, { cwd: desk.root, stdio: "inherit" });
  expect(await once(hasty, "close")).toEqual([0, null]);
  const pid = Number(desk.read("pid"));
  await expect.poll(() => isAlive(pid)).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Where nobody takes note of orphans' deaths they stay in the list, as Z.
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
}
