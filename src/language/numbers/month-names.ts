import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";

const NORWEGIAN = "januar februar mars april mai juni juli august september oktober november desember".split(
  " ",
);
const ENGLISH = "January February March April May June July August September October November December".split(
  " ",
);

/** A month that is named, with or without a day. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly word: PlacedWord;
}

/** What follows a month in a compound; without it `maisolje`, `marsipan`, `juniorlag` would be months. */
const COMPOUND =
  /^(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?:dag|måned|månad|kveld|natt|natta|morg|helg|uke|veke|vær|vêr|varm|kul|mørk|snø|regn|storm|lys|møt|valg|val|tal|salg|revi|utga|nummer|barn|avtal|oppgjør|budsjett|målin|rapport)/u;

/**
 * The month that a Norwegian word names: `mai`, `mais`, `mai-tala`, `maidagen`; 0 where it names none. The planet and the
 * people who are called like months have the same name in English.
 */
export const norwegianMonth = wordFact(({ lower }) => {
  const [first = "", ...rest] = (COMPOUND.exec(lower)?.[1] ?? lower).split("-");
  const bare =
    rest.length === 0 && first.length > 4 && !NORWEGIAN.includes(first) ? first.replace(/s$/u, "") : first;
  return NORWEGIAN.indexOf(bare) + 1;
});

/** The month that an English word names: `May`, `May's`, `mid-May`, and `Mars`, which Norwegian calls like March; or 0. */
const englishMonth = wordFact(({ written }) => {
  const last =
    written
      .replace(/['’]s$/u, "")
      .split("-")
      .at(-1) ?? "";
  return last === "Mars" ? 3 : ENGLISH.indexOf(last) + 1;
});

/** Months cut short, as American news has them. */
const SHORT = new Map(
  "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec Sep"
    .split(" ")
    .map((name, at) => [name, at === 12 ? 9 : at + 1]),
);
const BEFORE_MONTH = new Set("in since until till early late last mid".split(" "));

/** `in Feb.`, `since Oct. 2021`: nobody called Jan is in, since or late. */
function shortMonth(word: PlacedWord, before: PlacedWord | undefined): number {
  return before !== undefined && BEFORE_MONTH.has(before.lower) ? (SHORT.get(word.written) ?? 0) : 0;
}

const READERS = { no: norwegianMonth, en: englishMonth };

/** All months that are named, in running order. */
export function monthNames(words: readonly PlacedWord[], language: "no" | "en"): readonly MonthName[] {
  const monthOf = READERS[language];
  return words.flatMap((word, index) => {
    const month = monthOf(word) || (language === "en" ? shortMonth(word, words[index - 1]) : 0);
    return month === 0 ? [] : [{ month, word }];
  });
}
