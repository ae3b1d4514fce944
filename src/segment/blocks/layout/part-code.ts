import type { Line, Stretch } from "../read-lines.ts";

/** Lines of text that follow one another, or all the lines of some code. */
export interface TextPart {
  readonly kind: "text" | "code";
  readonly lines: Stretch;
}

const FENCE_MARKS = new Set([0x60, 0x7e]);
const FENCE = /^(?:```+|~~~+)(?:\s*[\w#+.-]*)?$/u;

/** Parts off the code between two lines of ``` or ~~~; those lines are no text. A lone one is text. */
export function partCode(text: string, stretches: readonly Stretch[]): TextPart[] {
  const parts: { kind: TextPart["kind"]; lines: [Line, ...Line[]] }[] = [];
  const fences = findFences(text, stretches);
  if (fences.size === 0) return stretches.map((lines) => ({ kind: "text", lines }));
  let close: Line | undefined;
  for (const stretch of stretches) {
    let goesOn = false;
    for (const line of stretch) {
      const kind = close === undefined ? "text" : "code";
      const isFence = line === close || (close === undefined && fences.has(line));
      if (isFence) {
        close = line === close ? undefined : fences.get(line);
        goesOn = false;
        continue;
      }
      const last = parts.at(-1);
      if (last !== undefined && goesOn) last.lines.push(line);
      else parts.push({ kind, lines: [line] });
      goesOn = true;
    }
  }
  return parts;
}

function linesOfMarks(text: string, stretches: readonly Stretch[]): Line[] {
  const lines: Line[] = [];
  for (const stretch of stretches)
    for (const line of stretch) if (FENCE_MARKS.has(text.charCodeAt(line.start))) lines.push(line);
  return lines;
}

/** The opening line of each pair, with the closing one. */
function findFences(text: string, stretches: readonly Stretch[]): ReadonlyMap<Line, Line> {
  const pairs = new Map<Line, Line>();
  let open: { readonly line: Line; readonly mark: string } | undefined;
  for (const line of linesOfMarks(text, stretches)) {
    const own = text.slice(line.start, Math.min(line.end, line.start + 40));
    if (!FENCE.test(own)) continue;
    const mark = own.slice(0, 3);
    if (open === undefined) open = { line, mark };
    else if (own.startsWith(open.mark)) {
      pairs.set(open.line, line);
      open = undefined;
    }
  }
  return pairs;
}
