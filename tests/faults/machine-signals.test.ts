import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import { type Chances, chances } from "./kill/chances.ts";
import { problemsOf } from "./kill/check-store.ts";

const SEED = Number(process.env.BITEKST_FAULT_SEED ?? 20261123);
/** For each command and each signal. */
const TIMES = process.env.BITEKST_FAULTS === "long" ? 20 : 1;

const PLACES = ["Odda", "Førde", "Voss", "Florø", "Molde", "Bodø"];
const ARTICLES = Object.fromEntries(
  PLACES.map((place, number) => [
    `seeds/${number}.txt`,
    Array.from({ length: 4 }, (_, line) => `Bussen til ${place} hadde ${10 + line} reisende.\n\n`).join(""),
  ]),
);
const DISTINCT = 4 * PLACES.length;
const CONFIG = `deepl:
  concurrency: 2
  retryDelay: 0
formats: [md]
schedule: [{ name: morgen, cron: "0 6 * * *", timeZone: UTC }]
`;

/** What each of them ends with; those that stay until they are stopped end well. */
const COMMANDS = [
  { args: ["--fail-on", "none"], codes: { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } },
  { args: ["schedule", "--once"], codes: { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } },
  { args: ["watch"], codes: { SIGINT: 0, SIGTERM: 0, SIGHUP: 0 } },
] as const;
const CASES = COMMANDS.flatMap(({ args, codes }, command) =>
  (["SIGINT", "SIGTERM", "SIGHUP"] as const)
    // In CI each command with one of them, and each of them with one command.
    .filter((_, place) => TIMES > 1 || place === command)
    .flatMap((signal) =>
      Array.from({ length: TIMES }, (_, time) => ({
        name: `${args.join(" ")} and ${signal}, ${time}`,
        args,
        signal,
        code: codes[signal],
        time,
      })),
    ),
);

it.each(CASES)("stopped at some moment: $name", async ({ name, args, signal, code, time }) => {
  const draw = chances(SEED + time * 31 + args.length * 7 + signal.length);
  const told = `BITEKST_FAULT_SEED=${SEED}, ${name}`;
  const answering = () => ({ kind: "answer", gate: pause(draw.next() * 60) }) as const;
  const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG, trick: answering });

  const run = desk.start(...args);
  await comes(desk, draw, run.done);
  run.kill(signal);
  const stopped = await run.done;
  expect([code, 0, null], `${told}\n${stopped.stderr}`).toContain(stopped.code);
  if (stopped.code !== 0 && stopped.code !== null) {
    expect(stopped.stderr, told).toContain("Stopping: waiting for answers under way");
    expect(stopped.stderr, told).toContain("Stopped before the end. What was paid for is kept");
  }
  // Before it listens and when it is done, it ends as the system has it, with nothing to sum up.
  if (stopped.code === null) expect(stopped.stderr, told).not.toContain("Stopping");
  expect(await problemsOf(desk.root), told).toStrictEqual([]);

  const again = await desk.run("--fail-on", "none");
  expect([again.code, desk.files("output").length], `${told}\n${again.stderr}`).toStrictEqual([
    0,
    PLACES.length + 1,
  ]);
  expect([new Set(desk.server.billedTexts).size, desk.server.billedTexts.length], told).toStrictEqual([
    DISTINCT,
    DISTINCT,
  ]);
});

/** Some time after its start, or after one of its first requests came. */
async function comes({ server }: DeeplDesk, draw: Chances, over: Promise<unknown>): Promise<void> {
  const requests = draw.below(4);
  await Promise.race([requests === 0 ? pause(draw.next() * 400) : server.arrived(requests), over]);
  await pause(draw.next() * 60);
}
