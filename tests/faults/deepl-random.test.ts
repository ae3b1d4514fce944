import fc from "fast-check";
import { test } from "vitest";
import { expectRecovery } from "./deepl/expect-recovery.ts";
import { expectTruth } from "./deepl/expect-truth.ts";
import { openNewsdesk } from "./deepl/newsdesk.ts";
import { makeNewsroom } from "./deepl/newsroom.ts";
import { anyScript, type Script } from "./deepl/random-script.ts";

/** `BITEKST_FAULTS=long` plays more of them; `BITEKST_FAULT_SEED=7` others. */
const isLong = process.env.BITEKST_FAULTS === "long";
const seed = Number(process.env.BITEKST_FAULT_SEED ?? 20261123);
const scripts = isLong ? 1200 : 30;

test(
  `${scripts} scripts of everything DeepL does, seed ${seed}`,
  async () => {
    await fc.assert(fc.asyncProperty(anyScript, play), { numRuns: scripts, seed, endOnFailure: true });
  },
  isLong ? 3_600_000 : 60_000,
);

async function play({ size, config, steps }: Script): Promise<void> {
  const newsroom = makeNewsroom(size);
  const desk = await openNewsdesk(newsroom, `deepl: ${JSON.stringify(config)}\n`);
  try {
    desk.play(steps);
    const report = await desk.translate();
    await expectTruth(desk, newsroom, report);
    await expectRecovery(desk, newsroom);
  } finally {
    await desk.close();
  }
}
