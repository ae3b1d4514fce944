import { wordFact } from "./word-fact.ts";
import { wordSet } from "./word-set.ts";

/** Pronouns that tell a man or a woman; nynorsk's `han` and `ho` are things as well, which are `it` in English. */
const WORDS = {
  no: { he: wordSet("han ham hans honom"), she: wordSet("hun henne hennes ho hennar") },
  en: {
    he: wordSet("he him his himself he's he’s he'd he’d he'll he’ll"),
    she: wordSet("she her hers herself she's she’s she'd she’d she'll she’ll"),
  },
} as const;

/** Of whom a word speaks: a man or a woman; `null` where it does not say. */
export const personOf = {
  no: wordFact(({ lower }) => (WORDS.no.he.has(lower) ? "he" : WORDS.no.she.has(lower) ? "she" : null)),
  en: wordFact(({ lower }) => (WORDS.en.he.has(lower) ? "he" : WORDS.en.she.has(lower) ? "she" : null)),
} as const;
