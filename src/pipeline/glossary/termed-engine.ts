import type { Glossary } from "../../model/glossary.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { Engine, EngineRequest } from "../../ports/engine.ts";
import { termIndexOf } from "./term-index-of.ts";

/** The engine, every request of which has the terms that may occur in its texts, each once. */
export function termedEngine(engine: Engine, glossary: Glossary): Engine {
  const index = termIndexOf(glossary);
  const { cost } = engine;
  const termed = (request: EngineRequest): EngineRequest => {
    const found = new Set(request.texts.flatMap(({ text }) => index.termsIn(plainSource(text))));
    const terms = [...found].map(({ source, target }) => ({ source, target }));
    return terms.length === 0 ? request : { ...request, terms };
  };
  return {
    name: engine.name,
    limits: engine.limits,
    takesContext: engine.takesContext,
    takesTerms: true,
    inlineCodes: engine.inlineCodes,
    cost: cost.kind === "tokens" ? { ...cost, estimate: (request) => cost.estimate(termed(request)) } : cost,
    fingerprint: engine.fingerprint,
    languagesFor: (languages) => engine.languagesFor(languages),
    measure: (text) => engine.measure(text),
    translate: (request) => engine.translate(termed(request)),
    close: () => engine.close(),
  };
}
