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
  return {
    normaliser: NORMALISER_VERSION,
    engine: engine.name,
    options: Object.entries(engine.fingerprint).sort(bySource),
    languages: engine.languagesFor(languages) ?? languages,
    source,
    terms: (engine.termsIn?.(plainSource(source)) ?? [])
      .map((term) => [term.source, term.target] as const)
      .sort(bySource),
  };
}

/** The parts of {@link cacheKeyParts} as one text, to take a digest of. */
export function cacheKeyText(source: string, languages: LanguagePair, engine: EngineView): string {
  const {
    normaliser,
    engine: name,
    options,
    languages: known,
    terms,
  } = cacheKeyParts(source, languages, engine);
  // Without terms there is no place for them, so that keys are the same with a glossary and without one.
  const rest = terms.length === 0 ? [] : [terms];
  return JSON.stringify([normaliser, name, options, known.source, known.target, source, ...rest]);
}

function bySource([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : 1;
}
