/** Characters that no XML 1.0 document may hold, however written (production 2, Char): most controls, lone surrogates, U+FFFE, U+FFFF. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** All of the above, and what is written in another way in an attribute or a text. */
const SPECIAL = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

/** Nothing in it has to be written in another way, wherever it stands: quicker to tell than to find what has to. */
export function isPlainXml(text: string): boolean {
  return !SPECIAL.test(text);
}

/** Whether XML can hold the text as it is. */
export function fitsXml(text: string): boolean {
  return isPlainXml(text) || text.search(NO_CHARACTER) === -1;
}

/** Puts something else in the place of each character that XML cannot hold. */
export function replaceUnfit(text: string, replace: (character: string) => string): string {
  return text.replace(NO_CHARACTER, replace);
}
