import type { PlacedWord } from "../../language/placed-words.ts";
import type { TextRange } from "../../model/finding.ts";
import { phraseAt } from "./find-phrase.ts";
import type { GlossaryEntry, GlossaryIndex } from "./index-glossary.ts";

export interface FoundTerm {
  readonly entry: GlossaryEntry;
  readonly range: TextRange;
}

/** Words that an article may bring are without end; those kept are not. */
const MOST_MET = 50_000;

/** The terms of a glossary in a text, the longest where several begin, every term once. */
export function termsIn(index: GlossaryIndex, words: readonly PlacedWord[]): readonly FoundTerm[] {
  const found = new Map<GlossaryEntry, FoundTerm>();
  for (let from = 0; from < words.length; ) {
    const longest = longestAt(index, words, from);
    if (longest === undefined) {
      from += 1;
      continue;
    }
    if (!found.has(longest.entry)) found.set(longest.entry, longest);
    from = longest.to;
  }
  return [...found.values()];
}

function longestAt(index: GlossaryIndex, words: readonly PlacedWord[], from: number) {
  let longest: (FoundTerm & { readonly to: number }) | undefined;
  for (const entry of beginningWith(index, words[from]?.lower ?? "")) {
    const found = phraseAt(entry.source, { words, from, formsOf: index.forms.source });
    if (found !== undefined && found.to > (longest?.to ?? from))
      longest = { entry, range: found.range, to: found.to };
  }
  return longest;
}

function beginningWith({ byFirst, met, forms }: GlossaryIndex, word: string): readonly GlossaryEntry[] {
  const known = met.get(word);
  if (known !== undefined) return known;
  const entries = new Set(forms.source(word).flatMap((form) => byFirst.get(form) ?? []));
  // What is written alike goes before what may be a form of it.
  const sorted = [...entries].sort((one, other) => likeness(other, word) - likeness(one, word));
  if (met.size < MOST_MET) met.set(word, sorted);
  return sorted;
}

function likeness({ source }: GlossaryEntry, word: string): number {
  return source.words[0]?.lower === word ? 1 : 0;
}
