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

/** The month that a Norwegian word names: `mai`, `mais`, `mai-tala`; 0 where it names none. A capital makes a name or a planet of it. */
export const norwegianMonth = wordFact(({ written }) => {
  const [first = "", ...rest] = written.split("-");
  const bare =
    rest.length === 0 && first.length > 4 && !NORWEGIAN.includes(first) ? first.replace(/s$/u, "") : first;
  return NORWEGIAN.indexOf(bare) + 1;
});

/** The month that an English word names: `May`, `May's`, `mid-May`; 0 where it names none. */
const englishMonth = wordFact(({ written }) => {
  const last =
    written
      .replace(/['’]s$/u, "")
      .split("-")
      .at(-1) ?? "";
  return ENGLISH.indexOf(last) + 1;
});

const READERS = { no: norwegianMonth, en: englishMonth };

/** All months that are named, in running order. */
export function monthNames(words: readonly PlacedWord[], language: "no" | "en"): readonly MonthName[] {
  const monthOf = READERS[language];
  return words.flatMap((word) => {
    const month = monthOf(word);
    return month === 0 ? [] : [{ month, word }];
  });
}
