import { isPseudo } from "../../model/pseudo-text.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { isPseudoUnit } from "../../model/without-pseudo.ts";
import { saysSame } from "./fit-target.ts";
import type { TheirUnit, Verdict } from "./merge-unit.ts";

const NO_WORD: Verdict = {
  kind: "kept",
  why: "it is pseudo-translation there: a translation has to take its place",
};

/**
 * What comes of a unit that is pseudo-translation, there or here: it becomes nobody's word, and files that leave it out have
 * taken nothing away. `undefined` where somebody wrote a text.
 */
export function judgePseudo(theirs: TheirUnit, unit: TranslationUnit): Verdict | undefined {
  const { target, state, rejected, blank, joined } = theirs;
  const isOurs = isPseudoUnit(unit);
  if (target === "" && rejected === undefined && !blank && joined === undefined)
    return isOurs ? { kind: "same" } : undefined;
  const isSame = isOurs && saysSame(target, unit.target);
  if (isOurs && rejected !== undefined && (isSame || target === "")) return NO_WORD;
  if (!isSame && !isPseudo({ source: unit.segment.source, target })) return undefined;
  const isApproval = state === "reviewed" || state === "final";
  return isSame && !isApproval ? { kind: "same" } : NO_WORD;
}
