import type { Term } from "../../../src/model/glossary.ts";
import type { InlineCode } from "../../../src/model/inline-code.ts";

/** A sentence with its translation, as the benchmark hands it to the checks. */
export interface Sample {
  /** Where it stands in its file: `dev:12`, `pairs:3`. */
  readonly id: string;
  readonly language: "nb" | "nn";
  readonly source: string;
  readonly target: string;
  readonly codes?: readonly InlineCode[];
  /** Approved renderings that hold for it. */
  readonly terms?: readonly Term[];
  /** What stands before it in its document. */
  readonly before?: Sample;
}
