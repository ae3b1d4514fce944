import type { PlacedWord } from "../placed-words.ts";
import type { ModalitySense } from "./modality-mark.ts";

export interface ModalityPhrase {
  readonly sense: ModalitySense;
  /** Where it ends; with its first word when it is left out. */
  readonly last: PlacedWord | undefined;
}
