/** Characters that no XML 1.0 document may hold, however written (production 2, Char): most controls, lone surrogates, U+FFFE, U+FFFF. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Whether XML can hold the text as it is. */
export function fitsXml(text: string): boolean {
  return text.search(NO_CHARACTER) === -1;
}

/** Puts something else in the place of each character that XML cannot hold. */
export function replaceUnfit(text: string, replace: (character: string) => string): string {
  return text.replace(NO_CHARACTER, replace);
}
