import type { PlacedMark } from "../../language/speech-marks/pair-marks.ts";
import { quoteText } from "../quote-text.ts";
import type { PlacedRemark, QuotedBlock } from "./quoted-block.ts";

/** Remarks about marks written twice or crossed, and the marks that need no other remark. */
export interface Doubled {
  readonly remarks: readonly PlacedRemark[];
  readonly settled: ReadonlySet<PlacedMark>;
}

/** `““No,” she says`, `“ … ‘ … ” … ’`: one word about both marks. */
export function findDoubled({ units, pairs }: QuotedBlock): Doubled {
  const settled = new Set<PlacedMark>();
  const remarks: PlacedRemark[] = [];
  const loose = new Set([...pairs.unclosed, ...pairs.unopened]);
  for (const [text, { marks, unit }] of loose.size === 0 ? [] : units.entries()) {
    for (const [at, mark] of marks.entries()) {
      const next = marks[at + 1];
      const both = next && (loose.has(mark) || loose.has(next)) ? [mark, next] : [];
      if (next?.at !== mark.at + 1 || both.length === 0) continue;
      const fault = faultOf(mark, next, loose);
      if (fault === undefined) continue;
      for (const each of both) settled.add(each);
      for (const each of fault === "crossed" ? pairs.unclosed.filter(({ kind }) => kind === next.kind) : [])
        settled.add(each);
      const [before, after] = [unit.target.slice(0, mark.at), unit.target.slice(next.at + 1)];
      const fix =
        fault === "doubled"
          ? `${before}${mark.glyph}${after}`
          : `${before}${next.glyph}${mark.glyph}${after}`;
      const message = `Quotation marks ${fault === "doubled" ? "stand twice" : "cross each other"} in ${quoteText(unit.target)}: ${mark.glyph}${next.glyph}`;
      remarks.push({ text, remark: { message, target: [mark.at, next.at + 1], fix } });
    }
  }
  return { remarks, settled };
}

function faultOf(mark: PlacedMark, next: PlacedMark, loose: ReadonlySet<PlacedMark>) {
  if (mark.glyph === next.glyph) return "doubled";
  const crossed =
    mark.side === "close" && next.side === "close" && next.kind !== mark.kind && loose.has(next);
  const open = [...loose].some(
    ({ kind, side, text }) => kind === next.kind && side === "open" && text === next.text,
  );
  return crossed && open ? "crossed" : undefined;
}
