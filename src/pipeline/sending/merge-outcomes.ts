import type { EngineTokens } from "../../ports/engine.ts";
import type { SharedOutcome } from "../sharing/pay-once.ts";

export const NOTHING_SENT: SharedOutcome = {
  resolutions: new Map(),
  elsewhere: new Map(),
  requests: 0,
  textsSent: 0,
  billedCharacters: 0,
};

/** Several sendings as one: of a text that was in two of them, the later one's word holds. `stop` is the first one's. */
export function mergeOutcomes(outcomes: readonly SharedOutcome[]): SharedOutcome {
  const failed: Record<string, number> = {};
  for (const { failedRequests = {} } of outcomes) {
    for (const [trouble, count] of Object.entries(failedRequests))
      failed[trouble] = (failed[trouble] ?? 0) + count;
  }
  const tokens = outcomes.flatMap((each) => each.tokens ?? []);
  const stop = outcomes.find((each) => each.stop !== undefined)?.stop;
  return {
    resolutions: new Map(outcomes.flatMap((each) => [...each.resolutions])),
    elsewhere: new Map(outcomes.flatMap((each) => [...each.elsewhere])),
    requests: sumOf(outcomes.map((each) => each.requests)),
    textsSent: sumOf(outcomes.map((each) => each.textsSent)),
    billedCharacters: sumOf(outcomes.map((each) => each.billedCharacters)),
    ...(Object.keys(failed).length > 0 && { failedRequests: failed }),
    ...(tokens.length > 0 && { tokens: sumOfTokens(tokens) }),
    ...(stop !== undefined && { stop }),
  };
}

function sumOfTokens(tokens: readonly EngineTokens[]): EngineTokens {
  return {
    input: sumOf(tokens.map(({ input }) => input)),
    output: sumOf(tokens.map(({ output }) => output)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
