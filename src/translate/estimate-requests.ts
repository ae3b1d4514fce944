import { billedLength } from "../model/billed-length.ts";
import type { Outgoing } from "../model/translation-plan.ts";
import type { Engine, EngineTokens } from "../ports/engine.ts";
import type { Batch } from "./batch.ts";
import { type BatchWishes, batchOptions } from "./batch-options.ts";
import { makeBatches } from "./make-batches.ts";

/** What sending a plan's texts takes when nothing goes wrong. */
export interface RequestEstimate {
  readonly requests: number;
  readonly texts: number;
  /** Unicode code points to be billed. */
  readonly characters: number;
  /** About what a language model will count; present when the engine is one. */
  readonly tokens?: EngineTokens;
  /** Texts too large for a request, which are neither sent nor counted above. */
  readonly tooLong: number;
}

/** Counts requests and characters by the same batches that `translateOutgoing` sends; sends nothing. */
export function estimateRequests(
  outgoing: readonly Outgoing[],
  wishes: BatchWishes & { readonly engine: Partial<Pick<Engine, "cost">> },
): RequestEstimate {
  const { batches, tooLong } = makeBatches(outgoing, batchOptions(wishes));
  const texts = batches.flatMap((batch) => batch.texts);
  return {
    requests: batches.length,
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + billedLength(text), 0),
    ...(wishes.engine.cost?.kind === "tokens" && { tokens: tokensOf(batches, wishes.engine.cost) }),
    tooLong: tooLong.length,
  };
}

function tokensOf(
  batches: readonly Batch[],
  cost: Extract<Engine["cost"], { kind: "tokens" }>,
): EngineTokens {
  const estimates = batches.map(({ texts, languages, context }) =>
    cost.estimate({ texts, languages, ...(context !== undefined && { context }) }),
  );
  return {
    input: estimates.reduce((sum, { input }) => sum + input, 0),
    output: estimates.reduce((sum, { output }) => sum + output, 0),
  };
}
