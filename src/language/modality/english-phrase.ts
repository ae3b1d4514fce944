import type { PlacedWord } from "../placed-words.ts";
import type { ModalityPhrase } from "./modality-phrase.ts";

const FORMS_OF_BE = new Set("is are was were be been being it's he's she's they're isn't aren't".split(" "));
const FORMS_OF_HAVE = new Set("have has had having having'".split(" "));
const SAID = new Set(
  `said believed thought understood reported alleged claimed rumoured rumored known assumed presumed suspected
  supposed accused expected meant estimated`.split(/\s+/),
);

/** `is said to`, `is to have`, `will have`, `have to`, `has got to`: senses that two words make. */
export function englishPhrase(words: readonly PlacedWord[], index: number): ModalityPhrase | undefined {
  const [first = "", next = "", third = ""] = [0, 1, 2].map((step) => words[index + step]?.lower);
  if (SAID.has(first) && (next === "to" || FORMS_OF_BE.has(words[index - 1]?.lower ?? ""))) {
    return { sense: "hearsay", last: words[index] };
  }
  if (FORMS_OF_BE.has(first) && next === "to")
    return { sense: third === "have" ? "hearsay" : "must", last: words[index + 1] };
  if (
    (next === "have" || third === "have") &&
    /^(?:will|shall|should|would|must|may|might|could)$/.test(first)
  ) {
    return { sense: "hearsay", last: words[index + 1] };
  }
  if (FORMS_OF_HAVE.has(first) && (next === "to" || (next === "got" && third === "to"))) {
    return { sense: "must", last: words[index + 1] };
  }
  return undefined;
}
