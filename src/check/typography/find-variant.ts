import type { EnglishVariant } from "../../language/english-variant/other-variant.ts";
import type { PlacedWord } from "../../language/placed-words.ts";
import type { UnitWords } from "../words/unit-words.ts";
import { HINTS } from "../words/word-hints.ts";
import type { PlaceFault } from "./place-fault.ts";
import { spellingIn } from "./spelling-in.ts";

/** Words of the other side of the Atlantic; names and what the source writes the same way are left in peace. */
export function findVariant(words: UnitWords, variant: EnglishVariant): readonly PlaceFault[] {
  if ((words.hints.target & HINT[variant]) === 0) return [];
  const found: PlaceFault[] = [];
  for (let at = 0; at < words.target.length; at += 1) {
    const word = words.target[at] as PlacedWord;
    const wanted = spellingIn[variant](word);
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

const HINT = { "en-GB": HINTS.british, "en-US": HINTS.american } as const;

function inCaseOf(written: string, wanted: string): string {
  const first = written.charAt(0);
  return first === first.toLowerCase() ? wanted : first + wanted.slice(1);
}
