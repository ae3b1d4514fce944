import { type PlacedWord, placedWords } from "../../language/placed-words.ts";
import type { Term } from "../../model/glossary.ts";
import type { LanguagePair } from "../../model/language.ts";
import { formsOf, type PairForms } from "./forms-of.ts";

/** A phrase to look for: for each of its words, all that a form of it may share. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
}

export interface PhraseWord {
  readonly lower: string;
  readonly forms: ReadonlySet<string>;
  /** A name's word: it is met with a capital only. */
  readonly isCapital: boolean;
}

export interface GlossaryEntry {
  readonly term: Term;
  readonly source: Phrase;
  readonly target: Phrase;
  /** The longest first: `Norwegian Parliament` before `Parliament`. */
  readonly forbidden: readonly Phrase[];
}

export interface GlossaryIndex {
  readonly forms: PairForms;
  /** By every form of the first word of their source. */
  readonly byFirst: ReadonlyMap<string, readonly GlossaryEntry[]>;
  /** Forms of words that were met before, which most words of an article are. */
  readonly met: Map<string, readonly GlossaryEntry[]>;
}

const indexes = new WeakMap<readonly Term[], Map<string, GlossaryIndex>>();

/** The terms by their words, made once for a run and a pair. */
export function indexGlossary(terms: readonly Term[], languages: LanguagePair): GlossaryIndex {
  const byPair = indexes.get(terms) ?? new Map<string, GlossaryIndex>();
  indexes.set(terms, byPair);
  const pair = `${languages.source} ${languages.target}`;
  const index = byPair.get(pair) ?? makeIndex(terms, formsOf(languages));
  byPair.set(pair, index);
  return index;
}

function makeIndex(terms: readonly Term[], forms: PairForms): GlossaryIndex {
  const byFirst = new Map<string, GlossaryEntry[]>();
  for (const entry of terms.map((term) => entryOf(term, forms)))
    for (const form of entry.source.words[0]?.forms ?? []) {
      const list = byFirst.get(form);
      if (list === undefined) byFirst.set(form, [entry]);
      else list.push(entry);
    }
  return { forms, byFirst, met: new Map() };
}

function entryOf(term: Term, { source, target, forbidden, isEnglish }: PairForms): GlossaryEntry {
  const bare = (phrase: Phrase) => (isEnglish ? withoutArticle(phrase) : phrase);
  return {
    term,
    source: phraseOf(term.source, source),
    target: bare(phraseOf(term.target, target)),
    forbidden: (term.forbidden ?? [])
      .map((rendering) => bare(phraseOf(rendering, forbidden)))
      .sort((one, other) => other.words.length - one.words.length),
  };
}

function phraseOf(text: string, formsOf: (word: string) => readonly string[]): Phrase {
  const words = splitHyphens(placedWords(text)).map(({ lower, written }) => ({
    lower,
    forms: new Set(formsOf(lower)),
    isCapital: lower !== written,
  }));
  return { text, words };
}

/** `the Storting` is met in `a Storting committee` too. */
function withoutArticle({ text, words }: Phrase): Phrase {
  const isArticle = words.length > 1 && ["the", "a", "an"].includes(words[0]?.lower ?? "");
  return isArticle ? { text: text.replace(/^\S+\s+/u, ""), words: words.slice(1) } : { text, words };
}

/** English writes one phrase with hyphens and without. */
export function splitHyphens(words: readonly PlacedWord[]): readonly PlacedWord[] {
  if (!words.some(({ lower }) => lower.includes("-"))) return words;
  return words.flatMap((word) => (word.lower.includes("-") ? partsOf(word) : [word]));
}

function partsOf({ written, lower, start }: PlacedWord): readonly PlacedWord[] {
  let at = 0;
  return written.split("-").map((part) => {
    const from = at;
    at += part.length + 1;
    return {
      written: part,
      lower: lower.slice(from, from + part.length),
      facts: [],
      start: start + from,
      end: start + from + part.length,
    };
  });
}
