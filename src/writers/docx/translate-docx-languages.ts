const NORWEGIAN = /(<w:lang\b[^<>]*?\sw:val=")(?:nb|nn|no)(?:-[A-Za-z]+)?(?=")/g;

/** What runs and styles say of their language, for spell checkers: `language` where it was Norwegian. */
export function translateDocxLanguages(xml: string, language: string): string {
  return xml.replace(NORWEGIAN, `$1${language}`);
}
