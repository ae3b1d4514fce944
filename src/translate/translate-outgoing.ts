import pLimit from "p-limit";
import type { Outgoing } from "../model/translation-plan.ts";
import type { Batch } from "./batch.ts";
import { batchOptions } from "./batch-options.ts";
import { type BatchOptions, makeBatches } from "./make-batches.ts";
import { MOST_ASKED } from "./most-asked.ts";
import { sendBatch } from "./send-batch.ts";
import type { TranslateOutcome } from "./translate-outcome.ts";
import { type SecondAsking, TranslateRun } from "./translate-run.ts";
import type { TranslateTools } from "./translate-tools.ts";

export type { KeptAnswer, Resolution, TranslateOutcome } from "./translate-outcome.ts";
export type { Progress, Retries, TranslateTools } from "./translate-tools.ts";

/**
 * Sends a plan's texts and keeps every answer before anything looks at it. Doubtful answers are asked for
 * once more; a batch's failure leaves the others alone; what stops everything is told in `stop`.
 * @throws what `keep` throws, after all that was in flight came in and was tried to be kept; a bug of ours
 */
export async function translateOutgoing(
  outgoing: readonly Outgoing[],
  tools: TranslateTools,
): Promise<TranslateOutcome> {
  const run = new TranslateRun(outgoing, tools);
  const options = batchOptions(tools);
  const { batches, tooLong } = makeBatches(
    outgoing.filter(({ asked }) => asked < MOST_ASKED),
    options,
  );
  run.settle(tooLong, { kind: "too-long" });
  await sendAll(run, batches);
  await sendAll(run, batchesAgain(run.takeSecondAskings(), options));
  return run.outcome();
}

/** Twice as many lanes as requests at once: one answer is kept while the next is on its way. */
const LANES_PER_REQUEST = 2;

async function sendAll(run: TranslateRun, batches: readonly Batch[]): Promise<void> {
  const lanes = pLimit(run.tools.concurrency * LANES_PER_REQUEST);
  const send = (batch: Batch) => sendBatch(run, batch).catch((error: unknown) => run.break(error));
  await Promise.all(batches.map((batch) => lanes(send, batch)));
}

/** Texts out of a reply that could not be told apart go alone, the others packed as before. */
function batchesAgain(askings: readonly SecondAsking[], options: BatchOptions): readonly Batch[] {
  const pick = (alone: boolean) =>
    askings.filter((asking) => asking.alone === alone).map(({ outgoing }) => outgoing);
  const oneByOne = { ...options, limits: { ...options.limits, maxTexts: 1 } };
  return [...makeBatches(pick(true), oneByOne).batches, ...makeBatches(pick(false), options).batches];
}
