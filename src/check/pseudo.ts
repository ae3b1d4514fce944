import { countOf } from "../lib/count-of.ts";
import { isPseudoUnit } from "../model/without-pseudo.ts";
import type { Check } from "./check.ts";

/** A document that was made to look at its layout: told once, at the first unit that pretends. */
export const pseudo: Check = {
  code: "pseudo",
  severity: "warning",
  seesPseudo: true,
  look: (unit, { units, index }) => {
    if (!isPseudoUnit(unit) || units.findIndex(isPseudoUnit) !== index) return [];
    const all = units.filter(isPseudoUnit).length;
    const told = `${countOf(all, "segment")} of ${units.length} ${all === 1 ? "is" : "are"} pseudo-translation`;
    return [{ message: `${told}, to look at the layout: run bitekst translate with a real engine` }];
  },
};
