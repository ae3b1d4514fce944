import { isPersonsWord } from "../model/persons-word.ts";
import type { Check } from "./check.ts";

const ENGINE = "engine:";

/** English of an engine that stood in for the one that is asked first, until a person has looked at it. */
export const fallback: Check = {
  code: "fallback",
  severity: "info",
  look: (unit, { document, block, settings }) => {
    const { origin, segment } = unit;
    if (!origin?.startsWith(ENGINE) || isPersonsWord(unit)) return [];
    const by = origin.slice(ENGINE.length);
    const first = settings.firstEngine?.({ document, kind: block.kind, source: segment.source });
    if (first === undefined || first === by) return [];
    return [
      { message: `Translated by ${by}, not by ${first}; bitekst translate --upgrade asks ${first} for it` },
    ];
  },
};
