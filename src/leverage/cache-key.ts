import type { LanguagePair } from "../model/language.ts";
import { NORMALISER_VERSION } from "../model/normalise-source.ts";
import { plainSource } from "../model/plain-source.ts";
import type { EngineView } from "./described-segment.ts";

/** Everything that shapes an answer but its context. */
export interface CacheKeyParts {
  /** Version of `normaliseSource`. */
  readonly normaliser: number;
  readonly engine: string;
  /** The engine's fingerprint, sorted by name. */
  readonly options: readonly (readonly [name: string, value: string])[];
  /** As the engine names them; one that does not know them has them as they are. */
  readonly languages: LanguagePair;
  /** Normalised. */
  readonly source: string;
  /** Of a glossary only the terms that may occur in the source, so that an edited term costs the sentences that hold it. */
  readonly terms: readonly (readonly [source: string, target: string])[];
}

/** What goes into the key of a text; `explain` shows it. */
export function cacheKeyParts(source: string, languages: LanguagePair, engine: EngineView): CacheKeyParts {
  return { ...sharedParts(languages, engine), source, terms: termsOf(source, engine) };
}

/**
 * The parts of {@link cacheKeyParts} as one text, to take a digest of. Given for a language pair, since what all
 * its texts share need not be gathered for each of them.
 */
export function cacheKeyTexts(languages: LanguagePair, engine: EngineView): (source: string) => string {
  const { normaliser, engine: name, options, languages: known } = sharedParts(languages, engine);
  const shared = [normaliser, name, options, known.source, known.target];
  return (source) => {
    const terms = termsOf(source, engine);
    // Without terms there is no place for them, so that keys are the same with a glossary and without one.
    return JSON.stringify([...shared, source, ...(terms.length === 0 ? [] : [terms])]);
  };
}

function sharedParts(languages: LanguagePair, engine: EngineView): Omit<CacheKeyParts, "source" | "terms"> {
  return {
    normaliser: NORMALISER_VERSION,
    engine: engine.name,
    options: Object.entries({ ...engine.fingerprint, ...engine.fingerprintOf?.(languages) }).sort(bySource),
    languages: engine.languagesFor(languages) ?? languages,
  };
}

function termsOf(source: string, engine: EngineView): CacheKeyParts["terms"] {
  const terms = engine.termsIn?.(plainSource(source)) ?? [];
  return terms.map((term) => [term.source, term.target] as const).sort(bySource);
}

function bySource([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : 1;
}
