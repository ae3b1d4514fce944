import { EngineError } from "../../../model/engine-error.ts";
import type { Engine } from "../../../ports/engine.ts";
import { glossaryStop } from "./glossary-stop.ts";

/** The glossary to use, and how to come by another when somebody has removed it at the engine's side. */
export interface GlossaryUse {
  readonly id: string;
  renew(gone: string): Promise<string>;
}

/** The engine, every request of which names the glossary. One that finds it gone may be sent once more, with a new one. */
export function glossariedEngine(engine: Engine, { id, renew }: GlossaryUse): Engine {
  let current = id;
  let renewing: Promise<void> | undefined;
  // Requests under way at once find it gone together: the first makes it anew for all.
  const renewOnce = async (gone: string): Promise<void> => {
    if (current !== gone) return;
    renewing ??= renew(gone).then(
      (made) => {
        current = made;
        renewing = undefined;
      },
      (error: unknown) => {
        if (passes(error)) renewing = undefined;
        throw glossaryStop(error);
      },
    );
    await renewing;
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
      const glossary = current;
      try {
        return await engine.translate({ ...request, glossary });
      } catch (error) {
        if (!(error instanceof EngineError) || error.trouble !== "glossary") throw error;
        await renewOnce(glossary);
        throw mended(error);
      }
    },
    close: () => engine.close(),
  };
}

/** What is wrong otherwise stays so: it is told to all who find it gone. */
function passes(error: unknown): boolean {
  return error instanceof EngineError && (error.trouble === "busy" || error.trouble === "unreachable");
}

function mended({ trouble, message, advice, cause }: EngineError): EngineError {
  return new EngineError(trouble, message, {
    cause,
    isMended: true,
    ...(advice !== undefined && { advice }),
  });
}
