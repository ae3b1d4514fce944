import type { AbbreviationKind } from "../../language/abbreviations.ts";
import { ANY_LANGUAGE } from "../../language/sentence-words/any-language.ts";
import { DANISH } from "../../language/sentence-words/danish.ts";
import { norwegian } from "../../language/sentence-words/norwegian.ts";
import type { SentenceLanguage, SentenceLists } from "../../language/sentence-words/sentence-language.ts";
import { SWEDISH } from "../../language/sentence-words/swedish.ts";
import { wordSet } from "../../language/word-set.ts";
import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguageCode } from "../../model/language.ts";
import { type OwnAbbreviation, ownAbbreviations } from "../own-rules/own-abbreviations.ts";

/** The word lists of one language, ready to look up. */
export interface SentenceWords {
  /** By its letters as written; `undefined` for an ordinary word. */
  abbreviation(word: string): AbbreviationKind | undefined;
  readonly lists: SentenceLists;
  readonly isNordic: boolean;
  /** What the folder adds; it goes before every other reading. */
  own(word: string): AbbreviationKind | undefined;
}

const prepared = new Map<string, SentenceWords>();

/** Without a language those of both written forms of Norwegian. */
export function sentenceWords(
  language: LanguageCode = "no",
  abbreviations: readonly OwnAbbreviation[] = [],
): SentenceWords {
  const known = prepared.get(language) ?? prepare(languageOf(baseLanguage(language)));
  prepared.set(language, known);
  return abbreviations.length === 0 ? known : extend(known, ownAbbreviations(abbreviations));
}

function languageOf(base: string): SentenceLanguage {
  switch (base) {
    case "nb":
    case "nn":
      return norwegian(base);
    case "no":
      return norwegian("both");
    case "da":
      return DANISH;
    case "sv":
      return SWEDISH;
    default:
      return ANY_LANGUAGE;
  }
}

function extend(words: SentenceWords, added: ReadonlyMap<string, AbbreviationKind>): SentenceWords {
  const own = (word: string) => added.get(word) ?? added.get(withoutCapital(word));
  return { ...words, own, abbreviation: (word) => own(word) ?? words.abbreviation(word) };
}

function prepare({ abbreviations, lists, isNordic }: SentenceLanguage): SentenceWords {
  const [written, lowered] = [new Map<string, AbbreviationKind>(), new Map<string, AbbreviationKind>()];
  for (const list of abbreviations) {
    for (const word of wordSet(list.words)) {
      written.set(word, list.kind);
      if (!list.asWritten) lowered.set(word, list.kind);
    }
  }
  return {
    abbreviation: (word) => written.get(word) ?? lowered.get(withoutCapital(word)),
    lists,
    isNordic,
    own: () => undefined,
  };
}

function withoutCapital(word: string): string {
  const first = word.charCodeAt(0);
  if (first > 0x60 && first < 0x7b) return word;
  return word.charAt(0).toLowerCase() + word.slice(1);
}
