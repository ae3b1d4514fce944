import type { HouseStyle } from "../../model/house-style.ts";
import type { StyleFault } from "./style-fault.ts";

const PERCENT = /(?<=\d)(?:(\s?%)|(\s)(percent|per cent|pct(?:\.(?=\s\p{Ll}))?))(?![\p{L}\p{N}])/gu;

/** `5%`, `5 percent`, `5 per cent`; behind figures only, so that `a percent sign` stays. */
export function findPercents(text: string, wanted: HouseStyle["percent"]): readonly StyleFault[] {
  if (wanted === "any" || !/%|per ?cent|pct/.test(text)) return [];
  const replacement = wanted === "%" ? "%" : ` ${wanted}`;
  return [...text.matchAll(PERCENT)]
    .filter(({ 0: found }) => found.replace(/\s/u, " ") !== replacement)
    .map(({ 0: found, index }) => ({ target: [index, index + found.length], replacement }));
}
