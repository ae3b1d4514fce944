import type { InlineCode } from "./inline-code.ts";

const FIRST = { open: 0xe000, close: 0xe100, alone: 0xe200 } as const;
const ANY = /[\uE000-\uE2FF]/g;

/** The character that stands for an inline code in `source` and `target`. */
export function codeCharacter({ kind, number }: Pick<InlineCode, "kind" | "number">): string {
  return String.fromCharCode(FIRST[kind] + number);
}

/** The text alone: what is billed, matched by checks, and shown where markup has no place. */
export function withoutCodes(text: string): string {
  return text.replace(ANY, "");
}
