import type { EngineView } from "../../leverage/described-segment.ts";
import type { Kit } from "../kit.ts";
import { termIndexOf } from "./term-index-of.ts";

/**
 * What cache keys are made of: the engine and, when it takes glossaries or terms, the terms of the glossary.
 * @throws PipelineError `glossary-file`
 */
export async function engineView(kit: Pick<Kit, "engine" | "glossary">): Promise<EngineView> {
  const { engine } = kit;
  const glossary = await kit.glossary();
  const isUsed = engine.glossaries !== undefined || engine.takesTerms === true;
  if (!isUsed || glossary === undefined) return engine;
  const { name, fingerprint } = engine;
  const index = termIndexOf(glossary);
  return {
    name,
    fingerprint,
    ...(engine.fingerprintOf && { fingerprintOf: (languages) => engine.fingerprintOf?.(languages) ?? {} }),
    languagesFor: (languages) => engine.languagesFor(languages),
    termsIn: (source) => index.termsIn(source),
  };
}
