import { codeSign } from "../model/code-characters.ts";
import type { TextRange } from "../model/finding.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Remark } from "./check.ts";

/** A remark about a unit without its inline codes, its places brought over to the unit as it is. */
export function codedRemark(remark: Remark, { segment, target }: TranslationUnit): Remark {
  // Writing the fix would lose the codes.
  const { source: there, target: here, fix: _, ...said } = remark;
  return {
    ...said,
    ...(there && { source: codedRange(there, segment.source) }),
    ...(here && { target: codedRange(here, target) }),
  };
}

/** From units of the text alone to units of the text with codes; codes at the ends stay outside. */
function codedRange([start, end]: TextRange, text: string): TextRange {
  const places = [...text.split("").entries()].flatMap(([at, unit]) =>
    codeSign(unit.charCodeAt(0)) === undefined ? [at] : [],
  );
  const from = places[start] ?? text.length;
  return [from, end > start ? (places[end - 1] ?? text.length - 1) + 1 : from];
}
