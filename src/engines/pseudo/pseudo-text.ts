import { PSEUDO_BRACKETS } from "../../model/pseudo-text.ts";
import { accented } from "./accented.ts";
import { keptRanges } from "./kept-ranges.ts";
import { padding } from "./padding.ts";

/**
 * A text as pseudo-translation has it: `⟦Kõmmûñêstýřêt vêdtôk … one two⟧`. Inline codes, figures, addresses and
 * placeholders stay as they are and where they are.
 */
export function pseudoText(text: string, lengthen: number): string {
  const [open, close] = PSEUDO_BRACKETS;
  let at = 0;
  let said = "";
  for (const [start, end] of keptRanges(text)) {
    said += accented(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  said += accented(text.slice(at));
  return `${open}${said}${padding(text, lengthen)}${close}`;
}
