/** Marks of quotes and list items at the start of a line. */
const MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
/** Of a heading, or a line across the page. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** How often quotes and lists end, and headings are underlined: not to the last one, but never far too few. */
export function countEnds(source: string): number {
  let ends = 0;
  let marks = "";
  for (const line of source.split(/\r\n?|\n/)) {
    const here = marksOf(line, marks);
    if (UNDERLINE.test(line) || (marks !== "" && here !== marks && here.length <= marks.length)) ends += 1;
    marks = here;
  }
  return ends;
}

/** A blank line ends quotes alone; text ends what it does not stand below. */
function marksOf(line: string, before: string): string {
  if (line.trim() === "") return before.includes(">") ? "" : before;
  const marks = MARKS.exec(line)?.[0].replaceAll(/\d+/g, "1");
  return marks ?? before.slice(0, line.length - line.trimStart().length);
}
