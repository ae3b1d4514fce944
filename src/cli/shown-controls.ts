/**
 * What a terminal obeys instead of showing it: control characters but for tab and line end, and what turns the direction
 * of the rest of a line (Unicode Standard Annex 9, 2.1 to 2.3).
 */
const COMMANDS = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;
/** The styles that we paint with ourselves; none of them hides anything. */
const STYLES = /(\p{Cc}\[(?:1|2|3|4|22|23|24|3[0-79]|9[0-7])m)/u;
const ESCAPE = "\u001b";

/**
 * A text as it may be printed: what stands in names, articles and answers commands no terminal, it is written as JSON
 * writes it (`\u001b`), so that JSON stays the same JSON. `painted`: our own styles stay.
 */
export function shownControls(
  text: string,
  { painted = false }: { readonly painted?: boolean } = {},
): string {
  if (!painted) return text.replace(COMMANDS, escaped);
  return text
    .split(STYLES)
    .map((part, index) =>
      index % 2 === 1 && part.startsWith(ESCAPE) ? part : part.replace(COMMANDS, escaped),
    )
    .join("");
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
