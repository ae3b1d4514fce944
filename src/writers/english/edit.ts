import type { InlineCode } from "../../model/inline-code.ts";

/** What is to stand in the place of a stretch of the source. */
export interface Edit {
  /** UTF-16 units into the source; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Escaped text and inline codes; absent: what stands there stays. */
  readonly pieces?: readonly (string | InlineCode)[];
  /** The codes of the stretch in running order, to find where the markup of each stands. */
  readonly codes: readonly InlineCode[];
}
