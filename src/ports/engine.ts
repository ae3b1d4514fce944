import type { Term } from "../model/glossary.ts";
import type { LanguagePair } from "../model/language.ts";
import type { PivotText } from "../model/pivot-text.ts";

/** One text to translate, under an id of the caller's. */
export interface EngineText {
  readonly id: string;
  /** Never empty; NFC; one line; inline codes as their characters (`InlineCode`), which travel with it or not at all. */
  readonly text: string;
}

export interface EngineRequest {
  readonly texts: readonly EngineText[];
  readonly languages: LanguagePair;
  /** Text of the same article around the texts, in the source language: not translated, not billed. */
  readonly context?: string;
  /** Id of a glossary at the engine, whose terms are to be used. */
  readonly glossary?: string;
  /** Terms that may occur in the texts, for an engine that `takesTerms`. */
  readonly terms?: readonly Pick<Term, "source" | "target">[];
}

export interface EngineAnswer {
  readonly id: string;
  /** As it came: possibly empty. */
  readonly target: string;
  /** Unicode code points billed for it; 0 from an engine that is free. */
  readonly billedCharacters: number;
  /** The text in the language between, of an engine that goes by one. */
  readonly pivot?: PivotText;
  /** It cannot be trusted, whatever it looks like, and is to be asked for again in a request of its own. */
  readonly alone?: true;
}

/** What a language model counts: its own pieces of words. */
export interface EngineTokens {
  readonly input: number;
  readonly output: number;
}

/**
 * answers: one for each text, in the order of the request.
 * mismatch: another number came than was asked for, so nothing can be told apart; it was paid for all the same.
 */
export type EngineReply =
  | {
      readonly kind: "answers";
      readonly answers: readonly EngineAnswer[];
      readonly tokens?: EngineTokens;
    }
  | {
      readonly kind: "mismatch";
      readonly targets: readonly string[];
      readonly billedCharacters: number;
      readonly tokens?: EngineTokens;
    };

/** What an engine can take; the caller keeps within it. */
export interface EngineLimits {
  /** Texts in one request. */
  readonly maxTexts: number;
  /** Bytes of one request as `measure` counts them. */
  readonly maxBytes: number;
  /** Requests under way at a time, where the engine itself says how many suit it. */
  readonly concurrency?: number;
}

/**
 * What is paid for. free: nothing. characters: Unicode code points of the texts, at `price` of the config. tokens: those
 * of requests and answers, at the engine's own price per million, where the config tells it.
 */
export type EngineCost =
  | { readonly kind: "free" }
  | { readonly kind: "characters" }
  | {
      readonly kind: "tokens";
      readonly perMillion?: EngineTokens;
      /** What a request with these texts will come to, about. */
      estimate(request: EngineRequest): EngineTokens;
    };

/** What is to lie at the engine as a glossary. */
export interface GlossaryOrder {
  /** At least one; every source once. */
  readonly terms: readonly Pick<Term, "source" | "target">[];
  readonly languages: LanguagePair;
}

/**
 * Glossaries at the engine's side. Usable when the promise resolves.
 * @throws EngineError; of the trouble `glossary` when there is none with this id.
 */
export interface EngineGlossaries {
  /** Makes one and gives its id. */
  create(order: GlossaryOrder): Promise<string>;
  /** Puts these terms in the place of those that are in it. */
  replace(id: string, order: GlossaryOrder): Promise<void>;
  /** Takes it away: whoever names it from then on is refused. */
  remove(id: string): Promise<void>;
}

/** How the account stands that an engine is used with. */
export interface EngineAccount {
  /** Unicode code points of this period, used and allowed; absent when the engine does not tell this key. */
  readonly usage?: { readonly used: number; readonly limit: number };
}

/**
 * Machine translation behind a one-page socket. One call is one request: no retries, no splitting in here.
 * Loads what it needs at the first call, since most runs send nothing.
 * @throws EngineError, and nothing else, for every foreseen failure.
 */
export interface Engine {
  /** As in `origin: engine:<name>`. */
  readonly name: string;
  readonly limits: EngineLimits;
  /** Whether `context` has an effect. */
  readonly takesContext: boolean;
  /** Whether it is to be handed the glossary's terms with each request, in the place of `glossaries`. */
  readonly takesTerms?: true;
  /** Whether inline codes come back in their places; lost: bitekst puts back those whose place is certain. */
  readonly inlineCodes: "kept" | "lost";
  readonly cost: EngineCost;
  /** Its answers are for looking at the layout alone: neither cached nor taken for memory, documents marked. */
  readonly pretends?: true;
  /** Everything besides text and languages that shapes an answer (model, formality, epoch …): part of the cache key. */
  readonly fingerprint: Readonly<Record<string, string>>;
  /** What besides `fingerprint` hangs on the pair, such as the digest of its model; of the pair as the caller names it. */
  fingerprintOf?(languages: LanguagePair): Readonly<Record<string, string>>;
  /**
   * The pair under the engine's own names, `undefined` when it cannot translate it. Two written forms that the
   * engine does not tell apart (nb, nn → `nb`) come out the same, so that their cache keys do too.
   */
  languagesFor(languages: LanguagePair): LanguagePair | undefined;
  /** Bytes this text takes in an encoded request. */
  measure(text: string): number;
  translate(request: EngineRequest): Promise<EngineReply>;
  /** Left out by an engine that takes no glossaries: then their terms are no part of its cache keys. */
  readonly glossaries?: EngineGlossaries;
  /** Asks how the account stands; nothing is billed. Left out by an engine that has none. */
  account?(): Promise<EngineAccount>;
  close(): Promise<void>;
}
