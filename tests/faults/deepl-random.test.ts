import fc from "fast-check";
import { expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { runCli } from "../support/run-cli.ts";
import { expectRecovery } from "./deepl/expect-recovery.ts";
import { expectTruth } from "./deepl/expect-truth.ts";
import { FAULT_SEED, IS_LONG } from "./deepl/fault-seed.ts";
import { openNewsdesk } from "./deepl/newsdesk.ts";
import { makeNewsroom } from "./deepl/newsroom.ts";
import { anyScript, type Script } from "./deepl/random-script.ts";
import type { Step } from "./deepl/step.ts";
import { undisturbed } from "./deepl/undisturbed.ts";

/** Those that hold all there is: every file costs a sync. */
const FORMATS = "formats: [html, json]\n";

const scripts = IS_LONG ? 1200 : 24;

test(
  `${scripts} scripts of everything DeepL does, seed ${FAULT_SEED}`,
  async () => {
    await fc.assert(fc.asyncProperty(anyScript, play), {
      numRuns: scripts,
      seed: FAULT_SEED,
      endOnFailure: true,
      // A machine that has other things to do plays fewer of them.
      ...(!IS_LONG && { interruptAfterTimeLimit: 30_000 }),
    });
  },
  IS_LONG ? 3_600_000 : 120_000,
);

async function play({ size, config, steps, glossary }: Script): Promise<void> {
  const newsroom = makeNewsroom(size);
  const desk = await openNewsdesk(newsroom, `deepl: ${JSON.stringify(config)}\n${FORMATS}`);
  try {
    desk.play(steps);
    desk.server.refuseGlossaries(...glossary);
    const report = await desk.translate();
    await expectTruth(desk, newsroom, report);
    await expectRecovery(desk, newsroom, FORMATS);
  } finally {
    await desk.close();
  }
}

/** Of a script what needs no clock of its own. */
function timeless(steps: readonly Step[]): readonly Step[] {
  return steps
    .filter(({ kind }) => kind !== "takes")
    .map((step) => (step.kind === "status" ? { ...step, headers: {} } : step));
}

test.each(
  fc
    .sample(anyScript, { seed: FAULT_SEED, numRuns: IS_LONG ? 20 : 1 })
    .map((script, number) => ({ number, script })),
)(`random script $number of seed ${FAULT_SEED}, and a rerun, through the command`, async ({ script }) => {
  const newsroom = makeNewsroom(script.size);
  const config = { ...script.config, retryDelay: 0 };
  const desk = await openNewsdesk(newsroom, `deepl: ${JSON.stringify(config)}\n${FORMATS}`);
  const run = (...args: string[]) => runCli(args, { cwd: desk.root, env: desk.env });
  desk.play(timeless(script.steps));
  desk.server.refuseGlossaries(...script.glossary);
  const first = await run("--json");
  const report = JSON.parse(first.stdout) as RunReport;
  await expectTruth(desk, newsroom, report);
  expect(first.code).toBe(report.documents.every(({ state }) => state === "complete") ? 0 : 4);
  for (const { message, advice } of report.troubles) expect(first.stderr).toContain(`${message}. ${advice}`);
  desk.play([]);
  await run();
  await run("--retranslate", "seeds");
  expect(desk.outputs()).toEqual(await undisturbed(newsroom, FORMATS));
});
