import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { CheckContext } from "../check.ts";
import { isLeftAsItWas } from "./is-left-as-it-was.ts";
import { type UnitWords, unitWords } from "./unit-words.ts";

/** The words of both sides of a text that somebody translated. */
export function wordsToJudge(unit: TranslationUnit, { document }: CheckContext): UnitWords | undefined {
  if (unit.target === "" || unit.origin === "rule") return undefined;
  if (isLeftAsItWas(unit, document.languages)) return undefined;
  const words = unitWords(unit);
  return words.target.length === 0 ? undefined : words;
}
