/** How a character is named that XML cannot hold: `U+0003`. All of them lie below U+10000: four hexadecimal digits. */
export function unfitName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
