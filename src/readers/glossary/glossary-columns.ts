/** Which column of a row holds what, counted from 0. */
export interface GlossaryColumns {
  readonly source: number;
  readonly target: number;
  /** -1: there is none. */
  readonly forbidden: number;
  /** -1: there is none. */
  readonly note: number;
  /** Columns that a row may have. */
  readonly width: number;
}

/** What a file without a header has. */
export const PLAIN_COLUMNS: GlossaryColumns = { source: 0, target: 1, forbidden: -1, note: 2, width: 3 };

const words = (list: string) => new Set(list.split(" "));

/** What people write above the columns, in English and Norwegian. */
const NAMES = {
  source: words("source kilde kjelde kildetekst kildespråk norsk norwegian bokmål nynorsk nb nn no"),
  target: words("target mål målspråk måltekst engelsk english oversettelse omsetjing en en-gb en-us"),
  forbidden: words("forbidden avoid not forbudt forbode unngå ikke ikkje"),
  note: words("note notes notat merknad kommentar comment forklaring"),
} as const;

/** The columns that a first row names; `undefined` when it is no header but a term. */
export function headerColumns(fields: readonly string[]): GlossaryColumns | undefined {
  const find = (kind: keyof typeof NAMES) =>
    fields.findIndex((field) => NAMES[kind].has(field.toLowerCase()));
  const [source, target] = [find("source"), find("target")];
  const columns = { source, target, forbidden: find("forbidden"), note: find("note") };
  return columns.source < 0 || columns.target < 0 ? undefined : { ...columns, width: fields.length };
}
