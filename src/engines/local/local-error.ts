import { EngineError } from "../../model/engine-error.ts";
import type { LocalModel } from "./models/local-model.ts";

/** A model that is not as its manifest says, or that Bergamot cannot read. */
export function toModelError(
  name: string,
  { pair }: Pick<LocalModel, "pair">,
  { state, cause }: { readonly state: string; readonly cause?: unknown },
): EngineError {
  return new EngineError("refused", `Cannot translate with "${name}": ${state}`, {
    advice: `See what is the matter with bitekst model verify, and fetch it anew with bitekst model pull ${pair}`,
    cause,
  });
}

/** There is no model for these languages. */
export function toPairError(name: string, pair: string): EngineError {
  return new EngineError("refused", `Cannot translate with "${name}": there is no model for ${pair}`, {
    advice: "See what there is with bitekst model list, and fetch one with bitekst model pull nb-en",
  });
}

/** Two instances ended on the same texts. */
export function toCrashError(name: string, said: string): EngineError {
  return new EngineError(
    "rejected",
    `Cannot translate with "${name}": it broke down on these texts (${said})`,
    {
      advice: `If it breaks down on every text, set engines.${name}.workers to 1: each takes 0.4 GB of memory`,
    },
  );
}

/** It was closed while texts were under way, or before. */
export function toClosedError(name: string): EngineError {
  return new EngineError(
    "unreachable",
    `Cannot translate with "${name}": it was closed before it had answered`,
    {
      advice: "Run the same command again: what was answered is kept",
    },
  );
}
