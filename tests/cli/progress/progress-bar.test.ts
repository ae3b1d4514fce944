import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { progressBar } from "../../../src/cli/progress/progress-bar.ts";
import { sentEvent } from "./sent-event.ts";

const HIDE_CURSOR = "\u001b[?25l";
const SHOW_CURSOR = "\u001b[?25h";

/** A terminal of 80 columns that remembers what it was sent. */
class FakeTerminal extends Writable {
  readonly isTTY = true;
  readonly columns = 80;
  text = "";
  #waiting: (() => void)[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    for (const wake of this.#waiting.splice(0)) wake();
    done();
  }

  async shown(text: string): Promise<void> {
    while (!this.text.includes(text)) await new Promise<void>((wake) => this.#waiting.push(wake));
  }
}

function open() {
  const terminal = new FakeTerminal();
  return { terminal, view: progressBar(terminal as unknown as NodeJS.WriteStream, () => 0) };
}

test("a bar is drawn from the first sending on, and leaves an empty line and the cursor behind", async () => {
  const { terminal, view } = open();
  view.take(sentEvent({ segments: 40 }));
  await terminal.shown("40/100 segments");
  expect(terminal.text).toContain(HIDE_CURSOR);
  view.end();
  expect(terminal.text.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(terminal.text.lastIndexOf(HIDE_CURSOR));
  expect(terminal.text.endsWith("\u001b[2K")).toBe(true);
});

test("what is said meanwhile stands on a line without the bar, which is drawn again below", async () => {
  const { terminal, view } = open();
  view.take(sentEvent({ segments: 40 }));
  await terminal.shown("40/100 segments");
  view.aside(() => void terminal.write("Stopping\n"));
  const [before = "", after = ""] = terminal.text.split("Stopping\n");
  expect(before.endsWith("\u001b[2K")).toBe(true);
  expect(after).toContain("40/100 segments");
  view.end();
});

test("nothing is drawn when there is nothing to wait for, and nothing after the end", async () => {
  const { terminal, view } = open();
  view.take({ kind: "memory", files: [], problems: [] });
  view.take({ kind: "finished", documents: 4, of: 4 });
  view.take(sentEvent({ segments: 40 }));
  view.end();
  await import("cli-progress");
  await new Promise((resolve) => setImmediate(resolve));
  expect(terminal.text).toBe("");
});

test("whatever ends the process, the cursor comes back", async () => {
  const { terminal, view } = open();
  const before = process.listeners("exit");
  view.take(sentEvent({ segments: 40 }));
  await terminal.shown("40/100 segments");
  const [added] = process.listeners("exit").filter((listener) => !before.includes(listener));
  added?.(0);
  expect(terminal.text.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(terminal.text.lastIndexOf(HIDE_CURSOR));
  expect(process.listeners("exit")).toEqual(before);
});
