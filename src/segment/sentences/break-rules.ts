/** What a sentence may end in; `read-before.ts` tells which it is. */
export type Before =
  /** `Han gikk.` An ordinary word, or a figure that is complete: `2006.`, `kl. 18.30.`, `nr. 183.` */
  | "word"
  /** `Hva nå?` `Nei!` */
  | "mark"
  /** `Tja …` */
  | "ellipsis"
  /** The same before a small letter, where the word is surely whole: `Det var fint. jeg dro` */
  | "full-word"
  /** A stop inside a closing quotation mark or bracket: `«Kom hit!»`, `(Se s. 4.)` */
  | "closed"
  /** Abbreviations, as in `language/abbreviations.ts`. */
  | "never"
  | "rarely"
  | "label"
  | "closing"
  /** One to three digits that may be an ordinal: `Han er nr. to bak 7.` */
  | "figure"
  /** The same behind `den`, `det`, `en`. */
  | "counted"
  /** A day with its month: `5.6.`, `5. 6.` */
  | "date"
  /** The number or letter that opens a list item or heading: `1. Kjøp melk`, `II. Innledning`. */
  | "list-mark"
  /** Nothing but stops so far: `... Er det ikke slik?` */
  | "nothing";

/** What may follow; `read-after.ts` tells which it is. */
export type After =
  | "lower"
  /** A word that opens sentences, with a small letter: `jeg`, `men`, `det`. */
  | "lower-opener"
  /** A label with a small letter: `kilder: SSB`. */
  | "lower-label"
  | "capital"
  /** A capitalised word that opens sentences: `Han`, `Men`, `Det er`. */
  | "opener"
  /** A capitalised noun that ordinals count: `Mai`, `Divisjon`. */
  | "counted-noun"
  /** A name with a hyphen in it or in its next word: `Ryder Cup-kamp`. */
  | "compound"
  /** `NOK`, `USD` */
  | "currency"
  /** A single letter or Roman numeral that labels: `avd. B`. */
  | "letter"
  | "figure"
  | "year"
  /** A figure that goes on as an ordinal: `11. 12. og 13. mai`. */
  | "ordinal"
  /** A dash before a capital letter or a quotation: somebody speaks. */
  | "dialogue"
  | "dash-lower"
  | "dash-figure"
  /** An opening quotation mark before a capital letter or a figure. */
  | "quote"
  | "quote-lower"
  | "bracket"
  | "bracket-lower"
  /** A bracket after which the sentence goes on: `«A.I.» (2001) er`. */
  | "aside"
  /** `a) Kjøp melk`, `b. Ring mor` */
  | "list-letter"
  | "bullet"
  /** `www.`, `https:` */
  | "web"
  /** `… Og så`, `... og så`: the dots open what follows. */
  | "dots"
  | "dots-lower"
  /** Punctuation that leans on what stands before it. */
  | "joined";

/** One line of the table: the first whose sides both hold decides. */
export interface BreakRule {
  readonly before: readonly Before[] | "any";
  readonly after: readonly After[] | "any";
  readonly breaks: boolean;
  /** `|` stands where the rule decides. */
  readonly example: string;
}

const CAPITALS = ["capital", "opener", "counted-noun", "compound", "currency", "letter"] as const;
const STARTS = [...CAPITALS, "figure", "year", "ordinal", "quote", "bracket", "bullet"] as const;
const SPEECH = ["dialogue", "dash-figure"] as const;
const NUMERALS = ["figure", "counted", "date"] as const;
const WHOLE = ["word", "full-word", "mark", "closed", "closing"] as const;

/**
 * Where a sentence ends between two stretches of text: SRX's break and no-break rules, in running order.
 * What no rule names goes on: a lower-case word, an aside, punctuation that leans on what stands before it.
 */
export const BREAK_RULES: readonly BreakRule[] = [
  { before: ["nothing", "list-mark"], after: "any", breaks: false, example: "1. | Kjøp melk." },
  { before: ["never"], after: "any", breaks: false, example: "Prof. | Berg svarte." },

  // Ordinals and dates.
  { before: NUMERALS, after: ["counted-noun"], breaks: false, example: "Vi ses 17. | Mai." },
  { before: NUMERALS, after: ["ordinal"], breaks: false, example: "Elever i 1. | 2. og 3. klasse får fri." },
  { before: ["date", "counted"], after: ["year"], breaks: false, example: "Hun er født 5.6. | 1990." },
  { before: NUMERALS, after: ["dash-figure"], breaks: false, example: "Vi er borte 5. | – 7. mai." },
  { before: ["counted"], after: ["compound"], breaks: false, example: "Det er den 59. | Grammy-utdelingen." },

  // Abbreviations and initials.
  { before: ["rarely"], after: ["opener"], breaks: true, example: "Vi tar buss f.eks. | Han tar tog." },
  { before: ["rarely"], after: SPEECH, breaks: true, example: "Hør på O. | – Hva sier han?" },
  { before: ["rarely"], after: "any", breaks: false, example: "Per O. | Vik kom." },
  {
    before: ["label"],
    after: ["figure", "year", "ordinal", "dash-figure"],
    breaks: false,
    example: "Se s. | 12.",
  },
  { before: ["label"], after: ["letter"], breaks: false, example: "Se fig. | B." },
  { before: ["closing"], after: ["currency"], breaks: false, example: "Det koster 5 mill. | NOK." },

  // Behind a whole sentence even lower case may begin a new one.
  {
    before: ["word", "closed"],
    after: ["dash-lower"],
    breaks: true,
    example: "Vi drar. | – og det er sant.",
  },
  {
    before: ["word", "closed", "mark"],
    after: ["bracket-lower"],
    breaks: true,
    example: "Hva skjer? | (se neste side)",
  },
  {
    before: ["word", "closed"],
    after: ["dots-lower"],
    breaks: true,
    example: "Han gikk. | … og kom tilbake.",
  },
  {
    before: ["full-word"],
    after: ["lower-opener"],
    breaks: true,
    example: "Det var fint. | jeg dro hjem.",
  },
  {
    before: ["word", "full-word"],
    after: ["lower-label"],
    breaks: true,
    example: "Slik er tallene. | kilder: SSB.",
  },
  { before: WHOLE, after: ["list-letter"], breaks: true, example: "Gjør slik. | b) Ring mor." },
  { before: WHOLE, after: ["web"], breaks: true, example: "Følg oss. | www.nrk.no har mer." },
  {
    before: [...WHOLE, "ellipsis"],
    after: ["dots"],
    breaks: true,
    example: "Det enkleste … | … Er det best?",
  },

  // All that can open a sentence does.
  { before: "any", after: STARTS, breaks: true, example: "Han gikk. | Hun kom." },
  { before: "any", after: SPEECH, breaks: true, example: "Hun lo. | – Kom nå." },
];
