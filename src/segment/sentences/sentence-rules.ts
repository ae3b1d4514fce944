import type { LanguageCode } from "../../model/language.ts";
import type { BreakPattern } from "../own-rules/break-pattern.ts";
import type { OwnAbbreviation } from "../own-rules/own-abbreviations.ts";
import type { WantedGaps } from "./next-gap.ts";
import { type SentenceWords, sentenceWords } from "./words.ts";

export interface SplitOptions {
  /** A language tag: Norwegian (nb, nn), Danish and Swedish have rules of their own. Without it, those of both written forms. */
  readonly language?: LanguageCode;
  /** split: a colon ends a sentence where a whole sentence or quotation follows. Default: keep. */
  readonly colon?: "keep" | "split";
  /** Abbreviations besides those that bitekst knows. */
  readonly abbreviations?: readonly OwnAbbreviation[];
  /** White space at which no sentence ends. Goes before all other rules, but not before a blank line. */
  readonly noBreak?: readonly BreakPattern[];
  /** White space at which a sentence ends, whether a stop stands before it or not. Goes before the rules of bitekst. */
  readonly break?: readonly BreakPattern[];
}

/** The rules of somebody's own; they go before the table's. */
export interface OwnRules extends WantedGaps {
  readonly noBreak: readonly BreakPattern[];
  readonly break: readonly BreakPattern[];
}

/** What the options come to. */
export function sentenceRules(options: SplitOptions): { words: SentenceWords; own: OwnRules } {
  const { language, colon, abbreviations, noBreak = NONE, break: breaks = NONE } = options;
  return {
    words: sentenceWords(language, abbreviations),
    own: { colons: colon === "split", spaces: breaks.length > 0, noBreak, break: breaks },
  };
}

const NONE: readonly BreakPattern[] = [];
