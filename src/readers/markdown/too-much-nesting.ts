import { countEnds } from "./count-ends.ts";

/** Marks of quotes and list items at the start of a line, each inside the one before it. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
const CONTAINER = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/g;
/** The parser's time grows with the square of each. */
const DEEPEST = 100;
const LONGEST = 5000;
const MOST_ENDS = 4000;

/** What of a text nobody wrote, where the parser would take hours for it. */
export function tooMuchNesting(source: string): string | undefined {
  if (deepestNesting(source) > DEEPEST)
    return `quotes and lists lie in one another more than ${DEEPEST} deep`;
  if (longestItem(source) > LONGEST)
    return `a quote or list item goes on for more than ${LONGEST} lines without a blank one`;
  if (countEnds(source) > MOST_ENDS)
    return `quotes, lists and underlined headings end more than ${MOST_ENDS} times`;
  return undefined;
}

function deepestNesting(source: string): number {
  let deepest = 0;
  // A byte a mark at least: most lines are too short to be looked at.
  for (const [line] of source.matchAll(CONTAINERS))
    if (line.length > deepest) deepest = Math.max(deepest, line.match(CONTAINER)?.length ?? 0);
  return deepest;
}

/** Lines that follow a quote or list item without a mark of their own. */
function longestItem(source: string): number {
  let longest = 0;
  let lines = 0;
  let isInside = false;
  for (const line of source.split(/\r\n?|\n/)) {
    const isMarked = /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/.test(line);
    if (isMarked || line.trim() === "") [isInside, lines] = [isMarked, 0];
    else if (isInside) lines += 1;
    longest = Math.max(longest, lines);
  }
  return longest;
}
