import type { LanguageCode } from "./language.ts";

/** A sentence in the language that its translation was made by way of, as bokmål of nynorsk. */
export interface PivotText {
  readonly language: LanguageCode;
  /** Without inline codes. */
  readonly text: string;
}
