import { stripVTControlCharacters } from "node:util";

/**
 * A line cut between words so that none is longer than `columns`; colours do not count, and what follows is
 * indented like the line itself. A word that is longer, such as a path, stays whole: it can still be copied.
 */
export function foldLine(line: string, columns: number): string {
  const [indent = ""] = /^ */.exec(line) ?? [];
  const folded: string[] = [];
  let current = "";
  for (const word of line.slice(indent.length).split(" ")) {
    const longer = current === "" ? indent + word : `${current} ${word}`;
    if (current === "" || lengthOf(longer) <= columns) current = longer;
    else {
      folded.push(current);
      current = indent + word;
    }
  }
  return [...folded, current].join("\n");
}

function lengthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}
