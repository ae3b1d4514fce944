import { assertNever } from "../../lib/assert-never.ts";
import { PSEUDO_ORIGIN } from "../../model/pseudo-text.ts";
import type { CountedUnit } from "../../model/summarise-review.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

/** How far a unit has come, as a shape and a word; colour is extra. */
export type UnitSign =
  | "approved"
  | "reviewed"
  | "edited"
  | "memory"
  | "rule"
  | "machine"
  | "pseudo"
  | "rejected"
  | "untranslated";

export interface SignLook {
  readonly shape: string;
  readonly word: string;
  /** What it means, for the legend. */
  readonly meaning: string;
}

/** In the order of the tally: from done to open. */
export const UNIT_SIGNS: Readonly<Record<UnitSign, SignLook>> = {
  approved: { shape: "✓", word: "approved", meaning: "approved by a person" },
  reviewed: { shape: "◑", word: "reviewed", meaning: "looked at by one person, to be approved by another" },
  edited: { shape: "◐", word: "edited", meaning: "written or changed by a person, not yet reviewed" },
  memory: { shape: "◇", word: "memory", meaning: "taken from translation memory, not yet reviewed here" },
  rule: { shape: "§", word: "rule", meaning: "made by rule, since it has no words to translate" },
  machine: { shape: "○", word: "machine", meaning: "machine translation that nobody has reviewed" },
  pseudo: { shape: "▒", word: "pseudo", meaning: "pseudo-translation, to look at the layout" },
  rejected: { shape: "✗", word: "needs work", meaning: "sent back by a person" },
  untranslated: { shape: "□", word: "untranslated", meaning: "not translated yet" },
};

export function unitSign(unit: CountedUnit): UnitSign {
  switch (unit.state) {
    case "initial":
      return (unit.rejected ?? unit.review?.rejected) === undefined ? "untranslated" : "rejected";
    case "translated":
      return originSign(unit);
    case "reviewed":
      return "reviewed";
    case "final":
      return "approved";
    default:
      return assertNever(unit.state);
  }
}

/** The classes of a sign's elements: what needs work has the colour of what has no English. */
export function signClass(sign: UnitSign): string {
  if (sign === "pseudo") return "pseudo machine";
  return sign === "rejected" ? "rejected untranslated" : sign;
}

/** Where a unit's target came from, as a sign. */
export function originSign({ origin }: Pick<TranslationUnit, "origin">): UnitSign {
  switch (origin) {
    case undefined:
      return "untranslated";
    case "human":
      return "edited";
    case PSEUDO_ORIGIN:
      return "pseudo";
    case "memory":
    case "rule":
      return origin;
    default:
      return "machine";
  }
}
