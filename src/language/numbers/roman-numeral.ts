import type { NumberToken } from "./number-token.ts";

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Written as numerals are; `I` and `C` are words as well. */
export function isRoman(word: string): boolean {
  return word.charAt(0) in DIGITS && /^[IVXLC]{1,7}$/u.test(word);
}

/** `Harald V`, `Louis XVI`, `World War II`: capitals of a numeral after a capitalised word. */
export function romanNumeral(tokens: readonly NumberToken[], at: number): number | undefined {
  const text = tokens[at]?.text ?? "";
  if (!isRoman(text)) return undefined;
  const before = tokens[at - 1];
  if (before?.type !== "word" || before.text === before.lower) return undefined;
  let value = 0;
  for (let place = 0; place < text.length; place += 1) {
    const here = DIGITS[text.charAt(place)] ?? 0;
    value += here < (DIGITS[text.charAt(place + 1)] ?? 0) ? -here : here;
  }
  return value;
}
