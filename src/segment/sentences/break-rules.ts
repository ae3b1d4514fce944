/** What a sentence may end in; `read-before.ts` tells which it is. */
export type Before =
  /** `Han gikk.` An ordinary word, or a figure that is complete: `2006.`, `kl. 18.30.`, `nr. 183.` */
  | "word"
  /** `Hva nå?` `Nei!` */
  | "mark"
  /** `Tja …` */
  | "ellipsis"
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
  /** The number or letter that opens a list item or heading: `1. Kjøp melk`, `II. Innledning`. */
  | "list-mark"
  /** Nothing but stops so far: `... Er det ikke slik?` */
  | "nothing";

/** What may follow; `read-after.ts` tells which it is. */
export type After =
  | "lower"
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

/** Where a sentence ends between two stretches of text: SRX's break and no-break rules, in running order. */
export const BREAK_RULES: readonly BreakRule[] = [
  { before: "any", after: ["joined", "aside"], breaks: false, example: "Filmen «A.I.» | (2001) er snill." },
  { before: ["nothing", "list-mark"], after: "any", breaks: false, example: "1. | Kjøp melk." },
  { before: ["never"], after: "any", breaks: false, example: "Prof. | Berg svarte." },

  {
    before: ["word", "mark", "closed", "ellipsis"],
    after: ["dots"],
    breaks: true,
    example: "Det enkleste … | … Er det beste.",
  },
  {
    before: ["word", "closed"],
    after: ["dots-lower"],
    breaks: true,
    example: "Han gikk. | … og kom tilbake.",
  },
  { before: "any", after: ["dots", "dots-lower"], breaks: false, example: "Hva? | … og så?" },

  // Lower case goes on: speech tags, ordinals, abbreviations in mid-sentence.
  { before: "any", after: ["lower"], breaks: false, example: "– Hva nå? | spør pappa." },
  { before: "any", after: ["quote-lower"], breaks: false, example: "Han sa osv. | «og så videre»." },
  {
    before: ["word", "closed"],
    after: ["dash-lower", "bracket-lower"],
    breaks: true,
    example: "Nei. | – og ja.",
  },
  { before: ["mark"], after: ["bracket-lower"], breaks: true, example: "Hva skjer? | (se neste side)" },
  { before: "any", after: ["dash-lower", "bracket-lower"], breaks: false, example: "– Hva? | – spør hun." },
  {
    before: ["word", "mark", "closed", "closing"],
    after: ["list-letter", "web"],
    breaks: true,
    example: "Gjør slik. | b) Ring mor.",
  },
  { before: "any", after: ["list-letter", "web"], breaks: false, example: "Se bl.a. | www.nrk.no." },

  // Ordinals, dates and numbered lists.
  {
    before: ["figure", "counted"],
    after: ["counted-noun", "ordinal", "year", "dash-figure"],
    breaks: false,
    example: "Vi ses 17. | Mai.",
  },
  { before: ["counted"], after: ["compound"], breaks: false, example: "Det er den 59. | Grammy-utdelingen." },
  {
    before: ["figure", "counted"],
    after: [...STARTS, "dialogue"],
    breaks: true,
    example: "Krigen sluttet da han var 7. | Da flyttet de.",
  },

  // Abbreviations and initials.
  {
    before: ["rarely"],
    after: ["opener", ...SPEECH, "bullet"],
    breaks: true,
    example: "Vi tar buss f.eks. | Han tar tog.",
  },
  { before: ["rarely"], after: "any", breaks: false, example: "Per O. | Vik kom." },
  {
    before: ["label"],
    after: ["figure", "year", "ordinal", "letter", "dash-figure"],
    breaks: false,
    example: "Se s. | 12.",
  },
  { before: ["closing"], after: ["currency"], breaks: false, example: "Det koster 5 mill. | NOK." },

  // All else that can open a sentence does.
  { before: "any", after: [...STARTS, ...SPEECH], breaks: true, example: "Han gikk. | Hun kom." },
];
