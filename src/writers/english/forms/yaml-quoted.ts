import type { BilingualBlock } from "../../../model/document.ts";
import { quoteBefore } from "./quote-before.ts";
import type { WrittenForm } from "./written-form.ts";

/** A value in quotes: the single one is doubled; in double ones a backslash escapes (YAML 1.2.2, 7.3). */
export function yamlQuoted({ start }: BilingualBlock, source: string): WrittenForm {
  const isSingle = quoteBefore(source, start) === "'";
  return { quote: "", escape: isSingle ? escapeSingle : escapeDouble };
}

/** Text between double quotes on one line. */
export function escapeDouble(text: string): string {
  return text.replace(/[\\"]/g, "\\$&").replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, byNumber);
}

function escapeSingle(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replaceAll("'", "''");
}

function byNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
