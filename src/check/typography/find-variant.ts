import { type EnglishVariant, otherVariant } from "../../language/english-variant/other-variant.ts";
import type { PlacedWord } from "../../language/placed-words.ts";
import { wordFact } from "../../language/word-fact.ts";
import type { PlaceFault } from "./place-fault.ts";

/** `mom`, `gray` */
const SHORTEST = 3;

/** Words of the other side of the Atlantic; names and what the source writes the same way are left in peace. */
export function findVariant(
  words: { readonly source: readonly PlacedWord[]; readonly target: readonly PlacedWord[] },
  variant: EnglishVariant,
): readonly PlaceFault[] {
  const found: PlaceFault[] = [];
  for (let at = 0; at < words.target.length; at += 1) {
    const word = words.target[at] as PlacedWord;
    const wanted = SPELLING[variant](word);
    const { lower, written, start, end } = word;
    if (wanted === null || (at > 0 && written !== lower)) continue;
    if (words.source.some((each) => each.lower === lower)) continue;
    const replacement = inCaseOf(written, wanted);
    const where = variant === "en-GB" ? "British" : "American";
    const message = `“${written}” is “${replacement}” in ${where} English`;
    found.push({ target: [start, end], replacement, message });
  }
  return found;
}

const SPELLING = {
  "en-GB": wordFact((word) => spelling(word, "en-GB")),
  "en-US": wordFact((word) => spelling(word, "en-US")),
} as const;

function spelling({ lower }: PlacedWord, variant: EnglishVariant): string | null {
  return (lower.length < SHORTEST ? undefined : otherVariant(lower, variant)) ?? null;
}

function inCaseOf(written: string, wanted: string): string {
  const first = written.charAt(0);
  return first === first.toLowerCase() ? wanted : first + wanted.slice(1);
}
