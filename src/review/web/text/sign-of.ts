import type { SegmentView } from "../../../model/review-view.ts";
import type { Origin } from "../../../model/translation-unit.ts";

/** Of the model the page has types alone: its files are all that is served. */
const PSEUDO_ORIGIN: Origin = "engine:pseudo";

export interface SignText {
  /** Names its colour. */
  readonly name: string;
  readonly shape: string;
  readonly word: string;
}

/** The shapes and words of the product's other pages. */
export const SIGNS = {
  approved: { shape: "✓", word: "approved" },
  reviewed: { shape: "◑", word: "reviewed" },
  edited: { shape: "◐", word: "edited" },
  memory: { shape: "◇", word: "memory" },
  rule: { shape: "§", word: "rule" },
  machine: { shape: "○", word: "machine" },
  pseudo: { shape: "▒", word: "pseudo" },
  untranslated: { shape: "□", word: "untranslated" },
  rejected: { shape: "✗", word: "needs work" },
} as const;

/** The page loads none of the program's own files. */
export const PRETENDED: typeof PSEUDO_ORIGIN = "engine:pseudo";

type Standing = Pick<SegmentView, "state" | "origin" | "rejected" | "blank" | "joined">;

/** How far a segment has come, as a shape and a word; `numberOf` tells how people count another one. */
export function signOf(view: Standing, numberOf: (segment: string) => number | undefined): SignText {
  const name = signName(view);
  const { shape, word } = SIGNS[name];
  if (view.blank) return { name, shape: name === "approved" ? shape : "∅", word: "empty on purpose" };
  if (view.joined === undefined) return { name, shape, word };
  return {
    name,
    shape: name === "approved" ? shape : "⤴",
    word: `with sentence ${numberOf(view.joined) ?? "?"}`,
  };
}

function signName({ state, origin, rejected }: Standing): keyof typeof SIGNS {
  if (rejected !== undefined) return "rejected";
  if (state === "final") return "approved";
  if (state === "reviewed") return "reviewed";
  if (state === "initial" || origin === undefined) return "untranslated";
  if (origin === "human") return "edited";
  if (origin === PRETENDED) return "pseudo";
  return origin === "memory" || origin === "rule" ? origin : "machine";
}
