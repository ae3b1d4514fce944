import { ABBREVIATIONS, type AbbreviationKind } from "../../language/abbreviations.ts";
import { SENTENCE_WORDS } from "../../language/sentence-words.ts";
import { wordSet } from "../../language/word-set.ts";
import { type OwnAbbreviation, ownAbbreviations } from "../own-rules/own-abbreviations.ts";

/** The word lists of one written form, or of both, ready to look up. */
export interface SentenceWords {
  /** By its letters as written; `undefined` for an ordinary word. */
  abbreviation(word: string): AbbreviationKind | undefined;
  readonly openers: ReadonlySet<string>;
  /** What the folder adds; it goes before every other reading. */
  own(word: string): AbbreviationKind | undefined;
}

type WrittenForm = "nb" | "nn" | "both";
const prepared = new Map<WrittenForm, SentenceWords>();

export function sentenceWords(
  language: WrittenForm,
  abbreviations: readonly OwnAbbreviation[] = [],
): SentenceWords {
  const known = prepared.get(language) ?? prepare(language);
  prepared.set(language, known);
  return abbreviations.length === 0 ? known : extend(known, ownAbbreviations(abbreviations));
}

function extend(words: SentenceWords, added: ReadonlyMap<string, AbbreviationKind>): SentenceWords {
  const own = (word: string) => added.get(word) ?? added.get(withoutCapital(word));
  return { ...words, own, abbreviation: (word) => own(word) ?? words.abbreviation(word) };
}

function prepare(language: WrittenForm): SentenceWords {
  const [written, lowered] = [new Map<string, AbbreviationKind>(), new Map<string, AbbreviationKind>()];
  for (const list of ABBREVIATIONS) {
    if (list.language !== undefined && language !== "both" && list.language !== language) continue;
    for (const word of wordSet(list.words)) {
      written.set(word, list.kind);
      if (!list.asWritten) lowered.set(word, list.kind);
    }
  }
  return {
    abbreviation: (word) => written.get(word) ?? lowered.get(withoutCapital(word)),
    openers: openersOf(language),
    own: () => undefined,
  };
}

function withoutCapital(word: string): string {
  const first = word.charCodeAt(0);
  if (first > 0x60 && first < 0x7b) return word;
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function openersOf(language: WrittenForm): ReadonlySet<string> {
  const { both, subjects, nb, nn } = SENTENCE_WORDS.openers;
  return new Set([...both, ...subjects, ...(language === "nn" ? [] : nb), ...(language === "nb" ? [] : nn)]);
}
