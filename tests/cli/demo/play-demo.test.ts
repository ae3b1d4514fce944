import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDemoFolder } from "../../../src/cli/demo/demo-folder.ts";
import { playDemo } from "../../../src/cli/demo/play-demo.ts";
import { readSeedAnswers, type SeedAnswers } from "../../../src/cli/demo/seed-answers.ts";
import { openSimulatedDeepl } from "../../../src/cli/demo/simulated-deepl.ts";

const SEEDS = join(import.meta.dirname, "../../../seeds");

async function play(change: (answers: SeedAnswers) => void): Promise<void> {
  const answers = await readSeedAnswers(join(SEEDS, "memory"));
  change(answers);
  const folder = await openDemoFolder(SEEDS);
  onTestFinished(folder.remove);
  const deepl = await openSimulatedDeepl(answers);
  onTestFinished(deepl.close);
  const { signal } = new AbortController();
  await playDemo({ folder, deepl, answers, say: () => undefined, signal });
}

test("a text that the seeds' memory does not hold breaks the first promise", async () => {
  const lead = "– Butikken er det siste stedet vi møtes";
  await expect(play((answers) => answers.delete(lead))).rejects.toThrow(
    "Not as promised: the first run translates every segment",
  );
});

test("an answer without text is no translation", async () => {
  await expect(
    play((answers) => {
      for (const [text, answer] of answers) answers.set(text, { ...answer, target: "" });
    }),
  ).rejects.toThrow("Not as promised: the first run translates every segment");
});
