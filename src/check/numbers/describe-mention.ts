import type { NumberMention } from "../../language/numbers/number-mention.ts";

/** The number as it is written, in quotation marks. */
export function describeMention({ start, end }: NumberMention, text: string): string {
  return `“${text.slice(start, end).replace(/\s+/gu, " ")}”`;
}
