const NORWEGIAN = /(<w:(?:lang|themeFontLang)\b[^<>]*?\sw:val=")(?:nb|nn|no)(?:-[A-Za-z]+)?(?=")/g;
const PROPERTY = /(<dc:language>)(?:nb|nn|no)(?:-[A-Za-z]+)?(?=<)/g;
/** Styles that name no language leave it to the program: it takes the reader's own, Norwegian. */
const UNNAMED =
  /(<w:rPrDefault>\s*<w:rPr)(?:\s*\/>|>((?:(?!<w:lang\b)[\s\S])*?)<\/w:rPr>)(?=\s*<\/w:rPrDefault>)/;

/** What runs, styles and settings say of their language, for spell checkers: `language` where it was Norwegian. */
export function translateDocxLanguages(xml: string, language: string): string {
  return xml
    .replace(NORWEGIAN, `$1${language}`)
    .replace(PROPERTY, `$1${language}`)
    .replace(
      UNNAMED,
      (_, open: string, inside = "") => `${open}>${inside}<w:lang w:val="${language}"/></w:rPr>`,
    );
}
