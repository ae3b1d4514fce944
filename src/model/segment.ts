import type { InlineCode } from "./inline-code.ts";
import type { LanguageCode } from "./language.ts";

/** What is translated at once, a sentence as a rule. Never empty, never only white space. */
export interface Segment {
  /** `s1`, `s2` …: given in running order at first sight, carried along by text, never reused. */
  readonly id: string;
  /** The text as it is sent: hard wraps joined by one space, inline codes as {@link InlineCode} says; characters are those of the file (NFD stays NFD). */
  readonly source: string;
  /** UTF-16 units into the decoded text, byte order mark removed; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Inline codes of `source`, in running order; empty for plain text. */
  readonly codes: readonly InlineCode[];
  /** What it is written in, where that surely is not the document's language: `en` for an English quotation. */
  readonly language?: LanguageCode;
}
