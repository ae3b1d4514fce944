import type { HouseStyle } from "../../model/house-style.ts";
import type { StyleFault } from "./style-fault.ts";

const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const DAY_FIRST = new RegExp(
  `(?<![\\d,.–-])(?:the (?=\\d{1,2}(?:st|nd|rd|th| of)))?(\\d{1,2})(st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  "gu",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\d |\\p{L}|\\d(?:st|nd|rd|th) |of )${MONTH} (?:the )?(\\d{1,2})(st|nd|rd|th)?(?:, ?(\\d{4})(,(?= \\p{L}))?| (\\d{4}))?(?![\\p{L}\\d]|[–-]\\d|[.,:]\\d)`,
  "gu",
);
const MONTHS = /Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec/;

/** Order, ordinal endings and commas of dates; the months' names stay as they are. */
export function findDates(text: string, wanted: HouseStyle["dates"]): readonly StyleFault[] {
  if (wanted === "any" || !/\d/.test(text) || !MONTHS.test(text)) return [];
  const dayFirst = [...text.matchAll(DAY_FIRST)].map(({ 0: found, 1: day, 3: month, 4: year, index }) =>
    fault(found, index, { day, month, year, wanted }),
  );
  const monthFirst = [...text.matchAll(MONTH_FIRST)].map(
    ({ 0: found, 1: month, 2: day, 4: year, 5: comma, 6: bare, index }) =>
      fault(found, index, { day, month, year: year ?? bare, wanted, comma }),
  );
  const faults = [...dayFirst, ...monthFirst].filter(
    ({ target: [start, end], replacement }) => text.slice(start, end) !== replacement,
  );
  return faults.sort((one, other) => one.target[0] - other.target[0]);
}

interface DateParts {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
  readonly wanted: HouseStyle["dates"];
  /** American dates have a comma behind the year as well. */
  readonly comma?: string | undefined;
}

function fault(
  found: string,
  index: number,
  { day, month, year, wanted, comma = "" }: DateParts,
): StyleFault {
  const british = wanted === "27 April 2022";
  const replacement = british
    ? `${day} ${month}${year === undefined ? "" : ` ${year}`}`
    : `${month} ${day}${year === undefined ? "" : `, ${year}${comma}`}`;
  return { target: [index, index + found.length], replacement };
}
