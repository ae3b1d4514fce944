import type { EngineView } from "../../leverage/described-segment.ts";
import { indexTerms, type TermIndex } from "../../leverage/term-index.ts";
import type { Glossary } from "../../model/glossary.ts";
import type { Kit } from "../kit.ts";

/**
 * What cache keys are made of: the engine and, when it takes glossaries, the terms of the glossary.
 * @throws PipelineError `glossary-file`
 */
export async function engineView(kit: Pick<Kit, "engine" | "glossary">): Promise<EngineView> {
  const { engine } = kit;
  const glossary = await kit.glossary();
  if (engine.glossaries === undefined || glossary === undefined) return engine;
  const { name, fingerprint } = engine;
  const index = indexOf(glossary);
  return {
    name,
    fingerprint,
    languagesFor: (languages) => engine.languagesFor(languages),
    termsIn: (source) => index.termsIn(source),
  };
}

/** Made once for all documents: it remembers the words that it has seen. */
const INDEXES = new WeakMap<Glossary, TermIndex>();

function indexOf(glossary: Glossary): TermIndex {
  const index = INDEXES.get(glossary) ?? indexTerms(glossary.terms);
  INDEXES.set(glossary, index);
  return index;
}
