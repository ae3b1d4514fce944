import { csvRows } from "./csv-rows.ts";
import { headerColumns } from "./glossary-columns.ts";

/** In the order in which they win when two are as good: a comma may also stand in a phrase. */
const SEPARATORS = ["\t", ";", ","] as const;

/** Characters that are looked at. */
const SAMPLE = 20_000;

/** What parts the columns: what gives a header, or else the most rows of two or three columns. */
export function findSeparator(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let [best, most] = [",", 0];
  for (const separator of SEPARATORS) {
    const rows = csvRows(sample, separator);
    if (rows[0] && headerColumns(rows[0].fields)) return separator;
    const fitting = rows.filter(({ fields }) => fields.length === 2 || fields.length === 3).length;
    if (fitting > most) [best, most] = [separator, fitting];
  }
  return best;
}
