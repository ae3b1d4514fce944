import { isPersonsWord } from "../model/persons-word.ts";
import type { Check } from "./check.ts";

/** English that was made from that of a like sentence, until a person has looked at it. */
export const fuzzy: Check = {
  code: "fuzzy",
  severity: "warning",
  look: (unit) => {
    const like = unit.review?.like;
    if (like === undefined || unit.state !== "translated" || isPersonsWord(unit)) return [];
    const swaps = like.swaps.map(({ from, to }) => `${from} → ${to}`).join(", ");
    const what = swaps === "" ? "nothing in the English had to change" : swaps;
    return [
      { message: `Reused from a like sentence of memory (${like.score} % alike): ${what}. Look at it once` },
    ];
  },
};
