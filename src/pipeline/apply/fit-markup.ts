import { codeCharacter } from "../../model/code-characters.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import { splitCodes } from "../../model/split-codes.ts";

/** A text with the markup of its codes as text, as programs show it that know no codes (translate-toolkit's PO). */
export function markupText(text: string, codes: readonly InlineCode[]): string {
  return splitCodes(text, codes)
    .map((piece) => (typeof piece === "string" ? piece : piece.markup))
    .join("");
}

/** The way back: markup becomes the codes it stands for, each once; of two alike the one that closes what is open. */
export function fitMarkup(text: string, codes: readonly InlineCode[]): string {
  const left = [...codes];
  const open: number[] = [];
  const take = (markup: string): string => {
    const alike = left.filter((code) => code.markup === markup);
    const code = alike.find(({ kind, number }) => kind === "close" && number === open.at(-1)) ?? alike[0];
    if (code === undefined) return markup;
    left.splice(left.indexOf(code), 1);
    if (code.kind === "open") open.push(code.number);
    if (code.kind === "close" && open.at(-1) === code.number) open.pop();
    return codeCharacter(code);
  };
  const markups = [...new Set(codes.map(({ markup }) => markup))].filter((markup) => markup !== "");
  if (markups.length === 0) return text;
  const pattern = markups.toSorted((one, other) => other.length - one.length).map(escapePattern);
  return text.replace(new RegExp(pattern.join("|"), "g"), take);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
