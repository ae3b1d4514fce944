import type { PlacedWord } from "../placed-words.ts";
import type { ModalitySense } from "./modality-mark.ts";

export interface ModalityPhrase {
  readonly sense: ModalitySense;
  /** Its first word has the sense besides that it has alone: `may have been` tells, and is a possibility all the same. */
  readonly isMore?: true;
  /** Where it ends; with its first word when it is left out. */
  readonly last: PlacedWord | undefined;
}
