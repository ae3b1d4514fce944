/** `any` leaves a question open: nothing is found, whatever stands there. */
export interface HouseStyle {
  /** `percent`: 5 percent; `per cent`: 5 per cent; `%`: 5%. */
  readonly percent: "percent" | "per cent" | "%" | "any";
  /** `6.30pm`, `6:30 p.m.` or the clock of 24 hours, `18:30`. */
  readonly times: "6.30pm" | "6:30 p.m." | "18:30" | "any";
  /** `NOK 45 million` or `45 million kroner`. */
  readonly currency: "NOK 45 million" | "45 million kroner" | "any";
  /** `27 April 2022` or `April 27, 2022`. */
  readonly dates: "27 April 2022" | "April 27, 2022" | "any";
  /** Quotation marks in headings. */
  readonly headlineQuotes: "single" | "double" | "any";
  /** Spellings that the house has decided on, by one that it does not want: `Zelenskyj: Zelensky`. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** What British news desks do. */
export const BRITISH_NEWS_STYLE: HouseStyle = {
  percent: "per cent",
  times: "6.30pm",
  currency: "45 million kroner",
  dates: "27 April 2022",
  headlineQuotes: "single",
  spellings: {},
};

/** Nothing is asked for. */
export const NO_STYLE: HouseStyle = {
  percent: "any",
  times: "any",
  currency: "any",
  dates: "any",
  headlineQuotes: "any",
  spellings: {},
};
