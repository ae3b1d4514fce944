import type { BeyondLimit } from "./beyond-limit.ts";
import type { LanguageCode } from "./language.ts";
import type { EngineUse, Trouble } from "./run-report.ts";
import type { Route } from "./translation-unit.ts";
import type { VanishedDocument } from "./vanished-document.ts";

/** What a run would do with one document. */
export interface DocumentPlanReport {
  readonly source: string;
  readonly state: "planned" | "failed";
  readonly language: LanguageCode;
  readonly segments: number;
  readonly distinct: number;
  /** Segments by where their English would come from; `engine` are the texts sent for this document. */
  readonly origins: Readonly<Record<Route, number>>;
  /** Segments that memory settles: with the same neighbours, or by their text alone. */
  readonly matches: { readonly ice: number; readonly exact: number };
  /** Unicode code points that would be billed for it. */
  readonly characters: number;
  readonly error?: Trouble;
}

/** The plan of a run as `plan --json` prints it: nothing was sent. */
export interface PlanReport {
  readonly documents: readonly DocumentPlanReport[];
  readonly texts: number;
  readonly requests: number;
  /** Unicode code points that would be billed. */
  readonly characters: number;
  /** At `price` of the config, rounded to cents. */
  readonly price: { readonly amount: number; readonly currency: string };
  /** Present when an engine besides DeepL would be asked. */
  readonly engines?: readonly EngineUse[];
  /** What `cache.reuse: careful` or `ice` adds: texts sent again because they lean on their neighbours. */
  readonly careful: { readonly texts: number; readonly characters: number };
  /** Present when not everything fits the limit of characters: all figures above are of what fits. */
  readonly beyondLimit?: BeyondLimit;
  /** Documents of the store whose source is gone from below the run's paths; present when there are any. */
  readonly vanished?: readonly VanishedDocument[];
  /** What is good to know, such as that nynorsk would be sent as bokmål; present when there is any of it. */
  readonly notices?: readonly Trouble[];
  /** Present when nothing could be sent now: why. */
  readonly noEngine?: Trouble;
}
