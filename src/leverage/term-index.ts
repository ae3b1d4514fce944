import { wordForms } from "../language/word-forms.ts";
import { withoutCodes } from "../model/code-characters.ts";
import type { Term } from "../model/glossary.ts";

/** Finds the terms of a glossary that may occur in a text. */
export interface TermIndex {
  /** In the order of the glossary. */
  termsIn(text: string): readonly Term[];
}

interface IndexedTerm {
  readonly term: Term;
  readonly place: number;
  readonly words: readonly string[];
}

/** Asked once for a word or a sentence: few words make up most of a text, and articles share sentences. */
type ByText<T> = (text: string) => readonly T[];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const CODE = /[\uE000-\uE2FF]/u;

/** Codes that stand alone (a line break) part words; those around a word do not. */
const ALONE = /[\uE200-\uE2FF]/gu;

/** Letters of a term's word from which on it is also found as the beginning of a longer one: `Nav` is not in `navn`. */
const SHORTEST_BEGINNING = 4;

/**
 * Indexes terms by their first words. A term may occur in a text when its words stand there one after the other, in
 * upper or lower case, each inflected or as the beginning of a longer word: `ordfører` in `Ordførerne` and in
 * `ordførerkjede`, `Oslo Børs` in `Oslo børs’`. It is meant to miss nothing that an engine would apply a term to.
 */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const indexed = terms.map((term, place) => ({ term, place, words: wordsOf(term.source) }));
  const forms = remembering(wordForms);
  const beginsWith = remembering(firstWordFinder(indexed, forms));
  const wordless = indexed.filter(({ words }) => words.length === 0);
  return {
    termsIn: remembering((text) => {
      const found = new Set(wordless.filter(({ term }) => text.includes(term.source)));
      const words = wordsOf(text);
      for (let place = 0; place < words.length; place += 1)
        for (const each of beginsWith(words[place] ?? ""))
          if (each.words.length === 1 || continues(each, words.slice(place), forms)) found.add(each);
      return [...found].sort((a, b) => a.place - b.place).map(({ term }) => term);
    }),
  };
}

function wordsOf(text: string): readonly string[] {
  const plain = CODE.test(text) ? withoutCodes(text.replace(ALONE, " ")) : text;
  return plain.toLowerCase().match(WORD) ?? [];
}

function remembering<T>(find: ByText<T>): ByText<T> {
  const known = new Map<string, readonly T[]>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** Finds the terms that a word may be the first word of. */
function firstWordFinder(indexed: readonly IndexedTerm[], forms: ByText<string>): ByText<IndexedTerm> {
  const byForm = new Map<string, IndexedTerm[]>();
  const byBeginning = new Map<string, IndexedTerm[]>();
  for (const each of indexed) {
    const [first] = each.words;
    if (first === undefined) continue;
    for (const form of forms(first)) put(byForm, form, each);
    if (first.length >= SHORTEST_BEGINNING) put(byBeginning, first.slice(0, SHORTEST_BEGINNING), each);
  }
  return (word) => {
    const alike = forms(word).flatMap((form) => byForm.get(form) ?? []);
    const longer = byBeginning.get(word.slice(0, SHORTEST_BEGINNING)) ?? [];
    return [...new Set([...alike, ...longer.filter(({ words }) => word.startsWith(words[0] ?? ""))])];
  };
}

function put(map: Map<string, IndexedTerm[]>, key: string, term: IndexedTerm): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}

/** Whether the words after a term's first one follow as well. */
function continues({ words }: IndexedTerm, text: readonly string[], forms: ByText<string>): boolean {
  return words.every((word, place) => {
    const here = text[place];
    if (place === 0 || here === undefined) return place === 0;
    if (word.length >= SHORTEST_BEGINNING && here.startsWith(word)) return true;
    return forms(here).some((form) => forms(word).includes(form));
  });
}
