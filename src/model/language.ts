/** A BCP 47 language tag, such as `nb`, `nn`, `en-GB`. */
export type LanguageCode = string;

/** From which language into which; both are data everywhere, nothing in the core knows one by name. */
export interface LanguagePair {
  readonly source: LanguageCode;
  readonly target: LanguageCode;
}
