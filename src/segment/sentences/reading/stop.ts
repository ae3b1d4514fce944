import type { Gap } from "../next-gap.ts";
import type { SentenceWords } from "../words.ts";

/** A stop with the sentence it stands in, as the readers of its left side are handed it. */
export interface Stop {
  readonly text: string;
  /** Where the sentence starts. */
  readonly start: number;
  readonly gap: Gap;
  readonly words: SentenceWords;
}
