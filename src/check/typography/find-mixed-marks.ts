import { quoteMarks } from "../../language/speech-marks/quote-marks.ts";
import type { PlaceFault } from "./place-fault.ts";

/** Straight marks in a text that has curly ones; feet and inches are straight anywhere. */
export function findMixedMarks(target: string): readonly PlaceFault[] {
  if (!/[“”‘’]/.test(target) || !/(?<!\d)["']/.test(target)) return [];
  const sides = new Map(quoteMarks(target).map((mark) => [mark.at, mark]));
  return [...target.matchAll(/(?<!\d)["']/g)].map(({ 0: glyph, index }) => {
    const curly = curlyMark(glyph, sides.get(index)?.side);
    return {
      target: [index, index + 1] as const,
      message: `A straight ${glyph} stands beside curly marks${curly === undefined ? "" : `: ${curly}`}`,
      ...(curly !== undefined && { replacement: curly }),
    };
  });
}

function curlyMark(glyph: string, side: "open" | "close" | "either" | undefined): string | undefined {
  if (glyph === "'") return side === "open" ? "‘" : "’";
  if (side === undefined || side === "either") return undefined;
  return side === "open" ? "“" : "”";
}
