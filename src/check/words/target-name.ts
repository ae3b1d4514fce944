import { baseLanguage } from "../../lib/base-language.ts";
import { languageName } from "../../lib/language-name.ts";
import type { LanguagePair } from "../../model/language.ts";

/** What messages call the target's language: `English` for `en-GB`. */
export function targetName({ target }: LanguagePair): string {
  return languageName(baseLanguage(target));
}
