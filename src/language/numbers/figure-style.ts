import { baseLanguage } from "../../lib/base-language.ts";
import { wordSet } from "../word-set.ts";
import type { FigureStyle } from "./read-figure.ts";

/** Languages that write `1,234.5`; the others of Europe write `1.234,5` or `1 234,5` (CLDR 48, numbers). */
const WITH_POINT = wordSet("en zh ja ko he th hi bn ta te ur fil ms ga cy mt sw yue");

/** How a language parts decimals and thousands. */
export function figureStyle(language: string): FigureStyle {
  return WITH_POINT.has(baseLanguage(language)) ? { group: ",", decimal: "." } : { group: ".", decimal: "," };
}
