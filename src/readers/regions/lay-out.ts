import type { Part } from "./pair-tags.ts";
import type { TextPiece } from "./piece.ts";
import type { Unit } from "./unit.ts";

/** What HTML and Markdown fold; a no-break space is none of it. */
const WHITE = /[ \t\n\f\r\v]/;
/** Characters that `model/code-characters.ts` gives to codes: in a source they must not be taken for one. */
const CODE_CHARACTER = /[\uE000-\uE2FF]/;

/**
 * The units of a run, white space folded to single spaces across its codes as a browser does it. A line break
 * is a code with a space behind it, so that the words around stay apart where codes are left out.
 */
export function layOut(parts: readonly Part[]): Unit[] {
  const units: Unit[] = [];
  let afterSpace = true;
  for (const part of parts) {
    if (part.kind === "text") {
      afterSpace = layOutText(part, afterSpace, units);
    } else if (part.kind === "break") {
      layOutBreak(part, units);
      afterSpace = true;
    } else {
      units.push(part);
      if (part.kind === "alone" && part.shows !== "nothing") afterSpace = false;
    }
  }
  return units;
}

function layOutText({ text, offsets }: TextPiece, startsAfterSpace: boolean, units: Unit[]): boolean {
  let afterSpace = startsAfterSpace;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const place = { start: offsets[index] ?? 0, end: offsets[index + 1] ?? 0 };
    const isWhite = WHITE.test(character);
    if (isWhite && afterSpace) continue;
    if (CODE_CHARACTER.test(character)) units.push({ kind: "alone", shows: "text", ...place });
    else units.push({ kind: "character", character: isWhite ? " " : character, ...place });
    afterSpace = isWhite;
  }
  return afterSpace;
}

/** White space before a break shows nowhere; it belongs to the break, so that a segment may end before it. */
function layOutBreak({ start, end }: { start: number; end: number }, units: Unit[]): void {
  const last = units.at(-1);
  const space = last?.kind === "character" && last.character === " " ? units.pop() : undefined;
  units.push({ kind: "alone", shows: "nothing", start: space?.start ?? start, end, markupStart: start });
  units.push({ kind: "character", character: " ", start: end, end });
}
