import type { InlineCode } from "./inline-code.ts";

/** Between texts of a DOCX, in the order in which they tell most. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/<w:hyperlink\b|HYPERLINK/, "a"],
  [/<w:(?:drawing|pict|object)\b|<mc:AlternateContent\b/, "picture"],
  [/<w:(?:foot|end)noteReference\b/, "footnote"],
  [/<w:comment/, "comment"],
  [/<w:bookmark/, "bookmark"],
  [/<w:(?:fldChar|fldSimple)\b/, "field"],
  [/<w:p?tab\b/, "tab"],
  [/<w:(?:br|cr)\b/, "br"],
  [/<w:rStyle w:val="(?:HTML-?[Kk]ode|HTMLCode|VerbatimChar)"/, "code"],
  [/<w:b(?:\/>|\s)/, "b"],
  [/<w:i(?:\/>|\s)/, "i"],
  [/<w:u\s/, "u"],
];

/**
 * A short name for a code of a DOCX, whose markup is long: `b`, `a`, `br`, or `format` for what has no name here.
 * `undefined` for codes of other formats.
 */
export function docxCodeName({ markup }: Pick<InlineCode, "markup">): string | undefined {
  if (!markup.startsWith("</w:t>")) return undefined;
  return NAMES.find(([pattern]) => pattern.test(markup))?.[1] ?? "format";
}
