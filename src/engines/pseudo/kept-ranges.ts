import { findAddresses } from "../../language/addresses/find-addresses.ts";

/** UTF-16 units; `end` is exclusive. */
type Range = readonly [start: number, end: number];

/**
 * What programs and readers must find unchanged: placeholders (`{name}`, `{{name}}`, `${name}`, `%s`, `%1$d`,
 * `%(name)s`), entities (`&nbsp;`), and words with a figure in them (`E6`, `1.234`, `14b`).
 */
const KEPT =
  /\$?\{\{?[^{}\s]*\}?\}|%\([\w.]+\)[a-z]|%(?:\d+\$)?[dsif]\b|&(?:#\d+|#x[\da-f]+|[a-z]\w*);|[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/giu;

/** In running order, apart from each other. */
export function keptRanges(text: string): readonly Range[] {
  const matches = [...text.matchAll(KEPT)].map(
    (match): Range => [match.index, match.index + match[0].length],
  );
  const addresses = findAddresses(text).map(({ start, end }): Range => [start, end]);
  const sorted = [...addresses, ...matches].sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const kept: Range[] = [];
  for (const range of sorted) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}
