/** A tag, or what stands between two of them; places are UTF-16 units into the XML. */
export interface XmlToken {
  readonly kind: "open" | "close" | "empty" | "text" | "other";
  /** With its prefix, `w:p`; `""` for all but tags. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Index of the token where the element ends; its own for all that opens nothing. */
  readonly last: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/<>]+)(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+/g;

/** The tokens of sound XML, in running order. */
export function listTokens(xml: string): readonly XmlToken[] {
  const tokens: (XmlToken & { last: number })[] = [];
  const open: number[] = [];
  for (const found of xml.matchAll(TOKEN)) {
    const [all, slash, name = ""] = found;
    const index = tokens.length;
    const kind = kindOf(all, slash, name);
    tokens.push({ kind, name, start: found.index, end: found.index + all.length, last: index });
    if (kind === "open") open.push(index);
    const opening = kind === "close" ? tokens[open.pop() ?? -1] : undefined;
    if (opening) opening.last = index;
  }
  return tokens;
}

function kindOf(all: string, slash: string | undefined, name: string): XmlToken["kind"] {
  if (name === "") return all.startsWith("<") ? "other" : "text";
  if (slash === "/") return "close";
  return all.endsWith("/>") ? "empty" : "open";
}
