import type { TextRange } from "../../model/finding.ts";

/** A place of the English that is not as the house writes it, and how the house does. */
export interface StyleFault {
  readonly target: TextRange;
  readonly replacement: string;
}
