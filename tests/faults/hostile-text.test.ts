import fc from "fast-check";
import { expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { FAULT_SEED, IS_LONG } from "./deepl/fault-seed.ts";
import { anyBytes, corpusOf, mutationOf } from "./hostile/mutations.ts";
import { readWhole } from "./hostile/read-whole.ts";

const ENDINGS = [".txt", ".html", ".md"];

test.each(ENDINGS)(
  `any bytes with the ending %s are read whole or refused: seed ${FAULT_SEED}`,
  async (ending) => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        await readWhole(`sak${ending}`, bytes);
      }),
      { seed: FAULT_SEED, numRuns: IS_LONG ? 20_000 : 250, endOnFailure: true },
    );
  },
);

test.each(ENDINGS)(`articles with bytes changed, ending %s: seed ${FAULT_SEED}`, async (ending) => {
  const corpus = corpusOf(ending);
  expect(corpus.length).toBeGreaterThan(1);
  let refused = 0;
  const runs = IS_LONG ? 5000 : 80;
  await fc.assert(
    fc.asyncProperty(mutationOf(corpus), async (bytes) => {
      if ((await readWhole(`sak${ending}`, bytes)) instanceof PipelineError) refused += 1;
    }),
    { seed: FAULT_SEED, numRuns: runs, endOnFailure: true },
  );
  expect(refused).toBeLessThan(runs);
});
