import { billedLength } from "../model/billed-length.ts";
import type { Outgoing } from "../model/translation-plan.ts";
import { type BatchWishes, batchOptions } from "./batch-options.ts";
import { makeBatches } from "./make-batches.ts";

/** What sending a plan's texts takes when nothing goes wrong. */
export interface RequestEstimate {
  readonly requests: number;
  readonly texts: number;
  /** Unicode code points to be billed. */
  readonly characters: number;
  /** Texts too large for a request, which are neither sent nor counted above. */
  readonly tooLong: number;
}

/** Counts requests and characters by the same batches that `translateOutgoing` sends; sends nothing. */
export function estimateRequests(outgoing: readonly Outgoing[], wishes: BatchWishes): RequestEstimate {
  const { batches, tooLong } = makeBatches(outgoing, batchOptions(wishes));
  const texts = batches.flatMap((batch) => batch.texts);
  return {
    requests: batches.length,
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + billedLength(text), 0),
    tooLong: tooLong.length,
  };
}
