import type { Kit } from "../kit.ts";
import type { SentOutcome } from "../send-outgoing.ts";
import { engineUse } from "../sending/engine-use.ts";
import { mergeOutcomes } from "../sending/merge-outcomes.ts";

/** What came of a sending without what became of each text, but for one failure of each kind. */
export function sumUp(outcome: SentOutcome): SentOutcome {
  const failures = new Map<string, string>();
  for (const [id, resolution] of outcome.resolutions)
    if (resolution.kind === "failed" && !failures.has(resolution.error.code))
      failures.set(resolution.error.code, id);
  const kept = new Set(failures.values());
  return {
    ...outcome,
    elsewhere: new Map(),
    resolutions: new Map([...outcome.resolutions].filter(([id]) => kept.has(id))),
  };
}

/** The sendings of one engine, one after the other, as one; of several engines there is but one sending. */
export function mergeSent(
  { engine, config }: Pick<Kit, "engine" | "config">,
  outcomes: readonly SentOutcome[],
): SentOutcome {
  const [only, ...others] = outcomes;
  if (only !== undefined && others.length === 0) return only;
  // Ids are those of one plan each.
  const apart = outcomes.map((outcome, place) => ({
    ...outcome,
    resolutions: new Map([...outcome.resolutions].map(([id, each]) => [`${place} ${id}`, each] as const)),
  }));
  const merged = mergeOutcomes(apart);
  const { requests, textsSent: texts, billedCharacters: characters, tokens } = merged;
  const uses = outcomes.some((outcome) => (outcome.uses ?? []).length > 0);
  return {
    ...merged,
    ...(uses && { uses: [engineUse(engine, { requests, texts, characters, tokens }, config.price)] }),
  };
}
