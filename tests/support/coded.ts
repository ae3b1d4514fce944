/** Text with inline codes as tests write it: `‹1hele saken1›` is a pair, `|2|` a code alone, `‹3` or `4›` a half. */
export function coded(shown: string): string {
  return shown
    .replace(/‹(\d)/gu, (_, number) => String.fromCharCode(0xe000 + Number(number)))
    .replace(/(\d)›/gu, (_, number) => String.fromCharCode(0xe100 + Number(number)))
    .replace(/\|(\d)\|/gu, (_, number) => String.fromCharCode(0xe200 + Number(number)));
}

/** The way back from {@link coded}. */
export function shownCodes(text: string): string {
  return text
    .replace(/[\uE000-\uE0FF]/gu, (character) => `‹${character.charCodeAt(0) - 0xe000}`)
    .replace(/[\uE100-\uE1FF]/gu, (character) => `${character.charCodeAt(0) - 0xe100}›`)
    .replace(/[\uE200-\uE2FF]/gu, (character) => `|${character.charCodeAt(0) - 0xe200}|`);
}
