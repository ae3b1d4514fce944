import type { EnglishVariant } from "../language/english-variant/other-variant.ts";
import type { LanguageCode } from "../model/language.ts";
import type { Check, Remark } from "./check.ts";
import { findBrackets } from "./typography/find-brackets.ts";
import { findDoubledWords } from "./typography/find-doubled-words.ts";
import { findEllipses } from "./typography/find-ellipses.ts";
import { findEnds } from "./typography/find-ends.ts";
import { findMixedMarks } from "./typography/find-mixed-marks.ts";
import { findSpacing } from "./typography/find-spacing.ts";
import { findVariant } from "./typography/find-variant.ts";
import type { PlaceFault } from "./typography/place-fault.ts";
import { unitWords } from "./words/unit-words.ts";

/** How the English is set: spaces, marks, brackets, capitals, spelling of the country that it is for. */
export const typography: Check = {
  code: "typography",
  severity: "info",
  seesNeighbours: true,
  look: (unit, { document, block }) => {
    const { segment, target, origin } = unit;
    if (target.trim() === "" || origin === "rule" || block.kind === "code") return [];
    const words = unitWords(unit);
    const variant = variantOf(document.languages.target);
    const faults = [
      ...findEnds(segment.source, target, block.kind),
      ...findSpacing(target, segment.source),
      ...findBrackets(segment.source, target),
      ...findMixedMarks(target),
      ...findEllipses(segment.source, target),
      ...findDoubledWords(target, words),
      ...(variant ? findVariant(words, variant) : []),
    ];
    return faults.map((fault) => remarkOf(fault, target));
  },
};

/** Plain `en` has no spelling of its own. */
function variantOf(language: LanguageCode): EnglishVariant | undefined {
  const region = language.split("-").at(-1)?.toUpperCase();
  return region === "US"
    ? "en-US"
    : region === "GB" || region === "AU" || region === "NZ" || region === "IE"
      ? "en-GB"
      : undefined;
}

function remarkOf({ replacement, ...said }: PlaceFault, target: string): Remark {
  const [start, end] = said.target;
  return {
    ...said,
    ...(replacement !== undefined && { fix: target.slice(0, start) + replacement + target.slice(end) }),
  };
}
