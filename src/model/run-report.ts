import type { BeyondLimit } from "./beyond-limit.ts";
import type { Severity } from "./finding.ts";
import type { LanguageCode } from "./language.ts";
import type { Route } from "./translation-unit.ts";
import type { VanishedDocument } from "./vanished-document.ts";

/** A failure as it is told: one line, and what to do. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
  readonly advice?: string;
}

/** What a run made of one document. */
export interface DocumentReport {
  /** The source's name: its path below the folder of the config, with `/`. */
  readonly source: string;
  /** complete: every segment has its English. incomplete: some stay `initial`. failed: it could not be read or written. */
  readonly state: "complete" | "incomplete" | "failed";
  /** As identified: `nb`, `nn` …; `und` when the document could not be read. */
  readonly language: LanguageCode;
  readonly blocks: number;
  readonly segments: number;
  /** Segments with different text, as `normaliseSource` leaves it. */
  readonly distinct: number;
  /** Each segment once: the first of memory, rule, cache, repetition, engine, none. */
  readonly origins: Readonly<Record<Route, number>>;
  /** Segments that are pseudo-translation, to look at the layout; present when there are any. */
  readonly pseudo?: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** By format: the output's path below the folder of the config. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Present exactly when `state` is `failed`. */
  readonly error?: Trouble;
}

/** What was, or would be, asked of one engine. */
export interface EngineUse {
  readonly engine: string;
  readonly requests: number;
  readonly texts: number;
  /** Unicode code points billed; 0 for an engine that is free. */
  readonly characters: number;
  /** What a language model counted, or about what it will. */
  readonly tokens?: { readonly input: number; readonly output: number };
  /** Rounded to cents; absent for tokens whose price the config does not tell. */
  readonly price?: { readonly amount: number; readonly currency: string };
  /** Why others answered texts that it was asked for. */
  readonly passedOver?: string;
}

/** A run as `translate --json` prints it. */
export interface RunReport {
  /** The run's id. */
  readonly run: string;
  /** Sorted by `source`. */
  readonly documents: readonly DocumentReport[];
  /** Requests sent, repeated ones included. */
  readonly requests: number;
  /** Of them, those that brought no answer, by what was the matter (`busy`, `unreachable` …); present when there are any. */
  readonly failedRequests?: Readonly<Record<string, number>>;
  /** Unicode code points billed. */
  readonly billedCharacters: number;
  /** Present when an engine besides DeepL, or several, were asked. */
  readonly engines?: readonly EngineUse[];
  /** Texts in all requests that were answered. */
  readonly textsSent: number;
  /** Wall time. */
  readonly seconds: number;
  /** Files below `output/` that were written, those that would not have changed left out; present when there are any. */
  readonly written?: number;
  /** Present when not everything fitted the limit of characters. */
  readonly beyondLimit?: BeyondLimit;
  /** Documents of the store whose source is gone from below the run's paths; present when there are any. */
  readonly vanished?: readonly VanishedDocument[];
  /** What is good to know, such as that nynorsk was sent as bokmål; present when there is any of it. */
  readonly notices?: readonly Trouble[];
  /** What kept segments untranslated, the gravest first; empty when nothing did. */
  readonly troubles: readonly Trouble[];
  /** Whether the run was asked to stop. */
  readonly interrupted: boolean;
}
