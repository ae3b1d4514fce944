import { SENTENCE_WORDS } from "../sentence-words.ts";
import { wordSet } from "../word-set.ts";
import type { SentenceLanguage } from "./sentence-language.ts";

const NONE: ReadonlySet<string> = new Set();
const { markedNames, currencies, unvowelled } = SENTENCE_WORDS;

/**
 * What holds in any language, by what many share: titles before names, Latin abbreviations, initials. Nothing is known
 * of its words, so that a stop behind an abbreviation that also ends sentences is taken for the abbreviation's.
 */
export const ANY_LANGUAGE: SentenceLanguage = {
  isNordic: false,
  abbreviations: [
    { kind: "never", topic: "before a name", words: "dr prof mr mrs ms mme mlle sra" },
    {
      kind: "never",
      topic: "titles that are words in small letters",
      asWritten: true,
      words: "St Ste Hr Sr Fr Mt Gen Col Capt Rev Hon",
    },
    { kind: "never", topic: "compare, about, against, that is", words: "cf ca vs e.g i.e viz" },
    { kind: "figure", topic: "number, page, volume", words: "no nr p pp s vol fig art kap cap ch sec par" },
    { kind: "rarely", topic: "firms, the younger", words: "jr inc ltd co corp bros d.y ph.d" },
    { kind: "closing", topic: "and so on, before and after noon", words: "etc a.m p.m" },
  ],
  lists: {
    openers: NONE,
    articles: NONE,
    verbs: NONE,
    labels: NONE,
    possessives: NONE,
    determiners: NONE,
    // German writes months with a capital, and dates with a stop: `am 3. Mai`.
    countedNouns: wordSet(
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    regnalNames: NONE,
    regnalTitles: NONE,
    titleNouns: NONE,
    speechWords: NONE,
    copulas: NONE,
    smallOpeners: NONE,
    markedNames,
    unvowelled,
    currencies,
  },
};
