import { expect, onTestFinished, test } from "vitest";
import { listenForStop } from "../../src/cli/stop-signals.ts";

function listen() {
  const clock = { now: 0 };
  const told: string[] = [];
  const stop = listenForStop(() => told.push("stop"), {
    now: () => clock.now,
    exit: (code) => told.push(`exit ${code}`),
  });
  onTestFinished(stop.forget);
  return { clock, told, stop };
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s asks for a clean stop, once", (signal) => {
  const { told, stop } = listen();
  expect([stop.by(), stop.signal.aborted]).toEqual([undefined, false]);
  process.emit(signal, signal);
  expect([stop.by(), stop.signal.aborted]).toEqual([signal, true]);
  expect(told).toEqual(["stop"]);
});

test("npm's echo of the same signal does not end the process, a second wish does, by the first one's code", () => {
  const { clock, told } = listen();
  process.emit("SIGTERM", "SIGTERM");
  clock.now = 400;
  process.emit("SIGTERM", "SIGTERM");
  expect(told).toEqual(["stop"]);
  clock.now = 600;
  process.emit("SIGINT", "SIGINT");
  expect(told).toEqual(["stop", "exit 143"]);
});

test("nobody listens any more once it is forgotten", () => {
  const { told, stop } = listen();
  const before = process.listenerCount("SIGHUP");
  stop.forget();
  expect(process.listenerCount("SIGHUP")).toBe(before - 1);
  expect(told).toEqual([]);
});
