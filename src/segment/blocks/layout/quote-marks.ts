import type { Line, Stretch } from "../read-lines.ts";

const MARKS = /(?<![^\n\v\f\r\u0085\u2028\u2029])[^\S\r\n]*>[> ]*(?=\S)/gu;

/** Text in which the `>` that a mail sets before the lines it quotes are spaces, so that places stay what they are. */
export function blankQuoteMarks(text: string): string {
  return text.includes(">") ? text.replace(MARKS, (marks) => marks.replaceAll(">", " ")) : text;
}

/** Parts a stretch where quoting begins or ends; `file` has the marks. */
export function partQuotes(file: string, stretch: Stretch): { lines: Stretch; isQuoted: boolean }[] {
  const parts: { lines: [Line, ...Line[]]; isQuoted: boolean }[] = [];
  for (const line of stretch) {
    const isQuoted = />[> ]*$/u.test(file.slice(Math.max(0, line.start - 8), line.start));
    const last = parts.at(-1);
    if (last?.isQuoted === isQuoted) last.lines.push(line);
    else parts.push({ lines: [line], isQuoted });
  }
  return parts;
}
