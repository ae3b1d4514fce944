import { baseLanguage } from "../../lib/base-language.ts";
import type { BlockKind } from "../../model/block.ts";
import type { LanguagePair } from "../../model/language.ts";
import { bylineTarget } from "./byline-target.ts";
import { creditTarget } from "./credit-target.ts";
import { datelineTarget } from "./dateline-target.ts";
import { englishFigures } from "./english-figures.ts";

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu;
const LETTER = /\p{L}/u;
/** Longer text is none of what rules know. */
const LONGEST = 200;

/**
 * The English of text that has no words to translate but some that are always the same, so that it is not sent:
 * picture credits (`Foto: NN / AP` → `Photo: NN / AP`, names kept), bylines, datelines, figures alone, web and mail
 * addresses; of any other pair addresses alone. `undefined` when it takes a translator: what a rule does not surely know it leaves.
 */
export function ruleTarget(source: string, languages: LanguagePair, kind?: BlockKind): string | undefined {
  if (ADDRESS.test(source)) return source;
  if (!/^n[bn]$/.test(languages.source) || baseLanguage(languages.target) !== "en") return undefined;
  if (!LETTER.test(source)) return englishFigures(source);
  if (source.length > LONGEST) return undefined;
  return creditTarget(source) ?? bylineTarget(source, kind) ?? datelineTarget(source, languages.target);
}
