import { EngineError } from "../../model/engine-error.ts";
import type { Engine } from "../../ports/engine.ts";
import { glossaryStop } from "./glossary-stop.ts";

/** The glossary to use, and how to come by another when somebody has removed it at the engine's side. */
export interface GlossaryUse {
  readonly id: string;
  renew(gone: string): Promise<string>;
}

/** The engine, every request of which names the glossary. A request that finds it gone is sent once more with a new one. */
export function glossariedEngine(engine: Engine, { id, renew }: GlossaryUse): Engine {
  let current = Promise.resolve(id);
  const renewOnce = (before: Promise<string>): Promise<string> => {
    // Requests under way at once find it gone together: the first makes it anew for all.
    if (current === before)
      current = before.then(renew).catch((error: unknown) => {
        current = before;
        throw glossaryStop(error);
      });
    return current;
  };
  return {
    name: engine.name,
    limits: engine.limits,
    takesContext: engine.takesContext,
    inlineCodes: engine.inlineCodes,
    cost: engine.cost,
    fingerprint: engine.fingerprint,
    languagesFor: (languages) => engine.languagesFor(languages),
    measure: (text) => engine.measure(text),
    async translate(request) {
      const before = current;
      try {
        return await engine.translate({ ...request, glossary: await before });
      } catch (error) {
        if (!(error instanceof EngineError) || error.trouble !== "glossary") throw error;
        return engine.translate({ ...request, glossary: await renewOnce(before) });
      }
    },
    close: () => engine.close(),
  };
}
