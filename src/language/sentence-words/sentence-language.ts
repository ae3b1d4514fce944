import type { AbbreviationList } from "../abbreviations.ts";

/** What is known of a language where sentences are cut; each list as `SENTENCE_WORDS` has it for Norwegian. */
export interface SentenceLanguage {
  readonly abbreviations: readonly AbbreviationList[];
  /** It is written as Norwegian is: acts, streets and posts are cut short alike, no word lacks a vowel. */
  readonly isNordic: boolean;
  readonly lists: SentenceLists;
}

export interface SentenceLists {
  readonly openers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly countedNouns: ReadonlySet<string>;
  readonly regnalNames: ReadonlySet<string>;
  readonly regnalTitles: ReadonlySet<string>;
  readonly titleNouns: ReadonlySet<string>;
  readonly speechWords: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly smallOpeners: ReadonlySet<string>;
  readonly markedNames: ReadonlySet<string>;
  readonly unvowelled: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
}
