import type { Place } from "./broken-tmx.ts";

const STRAY = /&(?!(?:[A-Za-z_][\w.-]*|#[0-9]+|#x[0-9A-Fa-f]+);)/;

/**
 * The first `&` of a piece of XML that begins no reference. Parsers tell such a slip, the commonest of all in files
 * that were edited by hand (`H&M`), where the next `;` stands, perhaps thousands of lines further on.
 */
export function strayAmpersand(text: string, start: Place): Place | undefined {
  const at = text.search(STRAY);
  if (at === -1) return undefined;
  const lines = text.slice(0, at).split("\n");
  const inLine = lines.at(-1)?.length ?? 0;
  const isFirst = lines.length === 1;
  return { line: start.line + lines.length - 1, column: inLine + (isFirst ? start.column : 1) };
}
