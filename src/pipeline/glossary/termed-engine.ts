import type { Glossary } from "../../model/glossary.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { Engine } from "../../ports/engine.ts";
import { termIndexOf } from "./term-index-of.ts";

/** The engine, every request of which has the terms that may occur in its texts, each once. */
export function termedEngine(engine: Engine, glossary: Glossary): Engine {
  const index = termIndexOf(glossary);
  return {
    name: engine.name,
    limits: engine.limits,
    takesContext: engine.takesContext,
    takesTerms: true,
    inlineCodes: engine.inlineCodes,
    cost: engine.cost,
    fingerprint: engine.fingerprint,
    languagesFor: (languages) => engine.languagesFor(languages),
    measure: (text) => engine.measure(text),
    translate(request) {
      const found = new Set(request.texts.flatMap(({ text }) => index.termsIn(plainSource(text))));
      const terms = [...found].map(({ source, target }) => ({ source, target }));
      return engine.translate(terms.length === 0 ? request : { ...request, terms });
    },
    close: () => engine.close(),
  };
}
