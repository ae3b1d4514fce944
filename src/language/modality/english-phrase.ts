import type { PlacedWord } from "../placed-words.ts";
import type { ModalityPhrase } from "./modality-phrase.ts";

const FORMS_OF_BE = new Set("is are was were be been being it's he's she's they're isn't aren't".split(" "));
const FORMS_OF_HAVE = new Set("have has had having having'".split(" "));
const SAID = new Set(
  `said believed thought understood reported alleged claimed rumoured rumored known assumed presumed suspected
  supposed accused expected meant estimated`.split(/\s+/),
);

const MODALS = new Set("will shall should would must may might could".split(" "));
const OPENERS = new Set([...FORMS_OF_BE, ...FORMS_OF_HAVE, ...SAID, ...MODALS, "due"]);

/** Whether a word in small letters may begin a phrase; most begin none. */
export function opensEnglishPhrase(word: string): boolean {
  return OPENERS.has(word);
}

/** `is said to`, `is to have`, `will have`, `have to`, `has got to`, `had better`: senses that two words make. */
export function englishPhrase(words: readonly PlacedWord[], index: number): ModalityPhrase | undefined {
  const first = words[index]?.lower ?? "";
  const [next, third] = [words[index + 1]?.lower, words[index + 2]?.lower];
  const last = words[index + 1];
  if (SAID.has(first) && (next === "to" || FORMS_OF_BE.has(words[index - 1]?.lower ?? ""))) {
    return { sense: "hearsay", last: words[index] };
  }
  if (FORMS_OF_BE.has(first) && next === "to") return { sense: third === "have" ? "hearsay" : "must", last };
  if ((next === "have" || third === "have") && MODALS.has(first))
    return { sense: "hearsay", last, isMore: true };
  if (first === "due") return next === "to" ? undefined : { sense: "must", last: words[index] };
  if (first === "had" && next === "better") return { sense: "advice", last };
  const isDuty = FORMS_OF_HAVE.has(first) && (next === "to" || (next === "got" && third === "to"));
  return isDuty ? { sense: "must", last } : undefined;
}
