import { withoutCodes } from "../model/code-characters.ts";
import type { Engine } from "../ports/engine.ts";
import type { ContextMode } from "./batch.ts";
import type { BatchOptions } from "./make-batches.ts";

export interface BatchWishes {
  readonly engine: Pick<Engine, "limits" | "measure" | "languagesFor" | "takesContext">;
  readonly context: ContextMode;
  /** Segment sources in running order, by document, empty for those that stay out of the context; inline codes do. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
}

/** How an engine's requests are made: one place, so that a plan counts what a run then sends. */
export function batchOptions({ engine, context, articles }: BatchWishes): BatchOptions {
  return {
    limits: engine.limits,
    measure: (text) => engine.measure(text),
    languagesFor: (languages) => engine.languagesFor(languages),
    context: engine.takesContext ? context : "none",
    articles: new Map([...articles].map(([name, sources]) => [name, sources.map(withoutCodes)])),
  };
}
