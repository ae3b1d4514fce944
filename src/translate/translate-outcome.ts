import type { Doubt } from "../model/cached-answer.ts";
import type { EngineError } from "../model/engine-error.ts";
import type { EngineRoute } from "../model/engine-route.ts";
import type { PivotText } from "../model/pivot-text.ts";
import type { Outgoing } from "../model/translation-plan.ts";
import type { EngineTokens } from "../ports/engine.ts";

/** An engine's answer to one text, to be stored. */
export interface KeptAnswer {
  readonly outgoing: Outgoing;
  /** `""` when nothing came, or nothing that could be told apart. */
  readonly target: string;
  /** The text in the language between, of an engine that goes by one. */
  readonly pivot?: PivotText;
  /** Unicode code points billed. */
  readonly billedCharacters: number;
  /** Present: for quarantine, never to be served. */
  readonly doubt?: Doubt;
  /** It is to be asked for again in a request of its own, if at all. */
  readonly alone?: true;
  /** How often the text was asked for, this answer and earlier runs included. */
  readonly asked: number;
}

/**
 * What became of one text. answered: kept and trusted. doubtful: asked for twice, answered doubtfully twice
 * (`doubt` is absent when both were in earlier runs). too-long: not even alone in a request. failed: the
 * engine's last word on it was this error. unaffordable: it would have taken the bill past the run's limit.
 * unsent: the run ended before it was asked for, or asked for again.
 */
export type Resolution =
  | {
      readonly kind: "answered";
      readonly target: string;
      readonly pivot?: PivotText;
      /** Where it came from, when that is another engine than the plan had for it. */
      readonly by?: EngineRoute;
    }
  | { readonly kind: "doubtful"; readonly doubt?: Doubt }
  | { readonly kind: "too-long" }
  | { readonly kind: "failed"; readonly error: EngineError }
  | { readonly kind: "unaffordable" }
  | { readonly kind: "unsent" };

export interface TranslateOutcome {
  /** By id: every outgoing text exactly once. */
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** Requests started, those that failed included. */
  readonly requests: number;
  /** Of them, those without an answer, by the engine's trouble; present when there are any. */
  readonly failedRequests?: Readonly<Record<string, number>>;
  /** Texts in requests that were answered: one that was asked for again is in it twice. */
  readonly textsSent: number;
  /** Unicode code points. */
  readonly billedCharacters: number;
  /** What language models counted; present when one did. */
  readonly tokens?: EngineTokens;
  /** Why sending ended early: the engine's error, or the signal. */
  readonly stop?: EngineError | "interrupted";
}
