import type { InlineCode } from "./inline-code.ts";

/** What a code character says of its code: everything but the markup. */
export type CodeSign = Pick<InlineCode, "kind" | "number">;

const FIRST = { open: 0xe000, close: 0xe100, alone: 0xe200 } as const;
const KINDS = ["open", "close", "alone"] as const;
const SPAN = 0x100;
const ANY = /[\uE000-\uE2FF]/g;

/** The character that stands for an inline code in `source` and `target`. */
export function codeCharacter({ kind, number }: CodeSign): string {
  return String.fromCharCode(FIRST[kind] + number);
}

/** The code that a UTF-16 unit stands for; `undefined` for text. */
export function codeSign(unit: number): CodeSign | undefined {
  const kind = KINDS[Math.floor((unit - FIRST.open) / SPAN)];
  return kind && { kind, number: (unit - FIRST.open) % SPAN };
}

/** The text alone: what is billed, matched by checks, and shown where markup has no place. */
export function withoutCodes(text: string): string {
  return text.replace(ANY, "");
}
