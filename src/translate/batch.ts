import type { LanguagePair } from "../model/language.ts";
import type { Outgoing } from "../model/translation-plan.ts";

/** article: texts of one article a request, with its text around them. none: packed across articles, without. */
export type ContextMode = "article" | "none";

/** Texts that go out in one request. */
export interface Batch {
  /** As the engine names them. */
  readonly languages: LanguagePair;
  /** At least one, in running order. */
  readonly texts: readonly Outgoing[];
  readonly context?: string;
}
