import type { LanguagePair } from "../model/language.ts";
import { NORMALISER_VERSION } from "../model/normalise-source.ts";
import { plainSource } from "../model/plain-source.ts";
import type { EngineView } from "./described-segment.ts";

/**
 * Everything that shapes an answer but its context, as text to take a digest of; `explain` shows it as it is. Of a
 * glossary only the terms that may occur in the source, so that an edited term costs the sentences that hold it.
 * `source` is normalised; an engine that does not know the languages keys them as they are.
 */
export function cacheKeyText(source: string, languages: LanguagePair, engine: EngineView): string {
  const known = engine.languagesFor(languages) ?? languages;
  const options = Object.entries(engine.fingerprint).sort(([a], [b]) => (a < b ? -1 : 1));
  const terms = (engine.termsIn?.(plainSource(source)) ?? [])
    .map((term) => [term.source, term.target])
    .sort(bySource);
  // Without terms there is no place for them, so that keys are the same with a glossary and without one.
  const rest = terms.length === 0 ? [] : [terms];
  return JSON.stringify([
    NORMALISER_VERSION,
    engine.name,
    options,
    known.source,
    known.target,
    source,
    ...rest,
  ]);
}

function bySource([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : 1;
}
