import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguagePair } from "../../model/language.ts";

/** Styles that name no language leave it to the program: it takes the reader's own. */
const UNNAMED =
  /(<w:rPrDefault>\s*<w:rPr)(?:\s*\/>|>((?:(?!<w:lang\b)[\s\S])*?)<\/w:rPr>)(?=\s*<\/w:rPrDefault>)/;

/** What runs, styles and settings say of their language, for spell checkers: the target where it was the source. */
export function translateDocxLanguages(xml: string, { source, target }: LanguagePair): string {
  const tags = `(?:${namesOf(source)})(?:-[A-Za-z]+)?`;
  return xml
    .replace(new RegExp(`(<w:(?:lang|themeFontLang)\\b[^<>]*?\\sw:val=")${tags}(?=")`, "g"), `$1${target}`)
    .replace(new RegExp(`(<dc:language>)${tags}(?=<)`, "g"), `$1${target}`)
    .replace(
      UNNAMED,
      (_, open: string, inside = "") => `${open}>${inside}<w:lang w:val="${target}"/></w:rPr>`,
    );
}

/** Both written forms of Norwegian go by three names. */
function namesOf(language: string): string {
  const base = baseLanguage(language);
  return base === "nb" || base === "nn" ? "nb|nn|no" : base;
}
