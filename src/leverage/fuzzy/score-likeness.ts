import { editDistance } from "./edit-distance.ts";
import { textDistance } from "./text-distance.ts";

/** Text as fuzzy matching compares it, taken apart once. */
export interface ComparedText {
  readonly lower: string;
  /** Code points. */
  readonly length: number;
  /** Made when they are asked for: most texts fall out by their characters. */
  readonly words: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
/** What characters count against words, since Norwegian inflects by endings. */
const CHARACTER_SHARE = 2 / 3;

export function comparedText(text: string): ComparedText {
  const lower = text.toLowerCase();
  let words: readonly string[] | undefined;
  return {
    lower,
    length: lower.length - (lower.match(PAIR)?.length ?? 0),
    get words() {
      words ??= lower.match(WORD) ?? [];
      return words;
    },
  };
}

/**
 * How alike two texts are, 0–100: two thirds by the edit distance of characters, one third by that of words, capitals
 * left out of account. Equal texts alone have 100. Below `least`, 0.
 */
export function scoreLikeness(one: ComparedText, other: ComparedText, least: number): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 100;
  const leastByCharacters = (least / 100 - (1 - CHARACTER_SHARE)) / CHARACTER_SHARE;
  const most = Math.floor(longest * (1 - Math.max(0, leastByCharacters)));
  const distance = textDistance(one.lower, other.lower, most);
  if (distance > most) return 0;
  const byCharacters = 1 - distance / longest;
  const score = 100 * (CHARACTER_SHARE * byCharacters + (1 - CHARACTER_SHARE) * wordLikeness(one, other));
  if (score < least) return 0;
  return distance === 0 ? 100 : Math.min(99, Math.round(score));
}

function wordLikeness({ words: one }: ComparedText, { words: other }: ComparedText): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - editDistance(one, other, longest) / longest;
}
