import type { LanguagePair } from "../model/language.ts";
import { NORMALISER_VERSION } from "../model/normalise-source.ts";
import type { EngineView } from "./described-segment.ts";

/**
 * Everything that shapes an answer but its context, as text to take a digest of; `explain` shows it as it is.
 * `source` is normalised; an engine that does not know the languages keys them as they are.
 */
export function cacheKeyText(source: string, languages: LanguagePair, engine: EngineView): string {
  const known = engine.languagesFor(languages) ?? languages;
  const options = Object.entries(engine.fingerprint).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([NORMALISER_VERSION, engine.name, options, known.source, known.target, source]);
}
