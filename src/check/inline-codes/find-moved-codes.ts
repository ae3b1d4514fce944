import { SIGNS_OF_WORD } from "../../language/likeness/signs-of-word.ts";
import { type PlacedWord, placedWords } from "../../language/placed-words.ts";
import type { CodeSign } from "../../model/code-characters.ts";
import type { TextRange } from "../../model/finding.ts";
import { groupCodes } from "../../model/group-codes.ts";

/** A pair of codes that stands around other words than in the source. */
export interface MovedCodes {
  readonly signs: readonly CodeSign[];
  /** Between the codes, on each side. */
  readonly source: TextRange;
  readonly target: TextRange;
}

/** The pairs whose words are in the target, but outside of them; both texts have the same codes. */
export function findMovedCodes(source: string, target: string): readonly MovedCodes[] {
  const here = new Map(groupCodes(target).map((group) => [group.signs[0]?.number, group]));
  return groupCodes(source).flatMap(({ signs, places }) => {
    const [there, other] = [rangeOf(places), rangeOf(here.get(signs[0]?.number)?.places ?? [])];
    if (there === undefined || other === undefined) return [];
    const isMoved = isElsewhere(partsOf(source, there), partsOf(target, other));
    return isMoved ? [{ signs, source: there, target: other }] : [];
  });
}

/** Behind the opening code up to the closing one. */
function rangeOf([open, close]: readonly number[]): TextRange | undefined {
  return open === undefined || close === undefined ? undefined : [open + 1, close];
}

interface Parts {
  readonly within: readonly PlacedWord[];
  readonly around: readonly PlacedWord[];
}

function partsOf(text: string, [start, end]: TextRange): Parts {
  const around = [...placedWords(text.slice(0, start)), ...placedWords(text.slice(end))];
  return { within: placedWords(text.slice(start, end)), around };
}

/** Names and figures tell alone; of everyday words the ones that took their place must be at home elsewhere too. */
function isElsewhere(source: Parts, target: Parts): boolean {
  const own = source.within.map(SIGNS_OF_WORD.norwegian);
  const [within, around] = [keysOf(target.within, "english"), keysOf(target.around, "english")];
  if (own.some(({ keys }) => keys.some((key) => within.has(key)))) return false;
  const found = own.filter(({ keys, weight }) => weight > 0 && keys.some((key) => around.has(key)));
  if (found.length === 0) return false;
  if (found.some(({ isName }) => isName) || source.within.some(({ lower }) => /^\d/u.test(lower)))
    return true;
  const elsewhere = keysOf(source.around, "norwegian");
  return [...within].some((key) => elsewhere.has(key));
}

function keysOf(words: readonly PlacedWord[], language: "norwegian" | "english"): ReadonlySet<number> {
  return new Set(words.flatMap((word) => SIGNS_OF_WORD[language](word).keys));
}
