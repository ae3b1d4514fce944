import type { InlineCode } from "../model/inline-code.ts";
import { splitCodes } from "../model/split-codes.ts";
import { escapeAttribute, escapeText } from "./escape-xml.ts";
import { pairedNumbers } from "./paired-numbers.ts";
import { TMX_UNFIT } from "./tmx-names.ts";
import { unfitName } from "./unfit-name.ts";
import { fitsXml, isPlainXml, replaceUnfit } from "./xml-characters.ts";

/**
 * The content of a `<seg>`. Inline codes carry their markup: `<bpt>` and `<ept>` for a pair in this text, `<it>` for
 * a half, `<ph>` for one that stands alone; `x` is the code's number, the same in both languages. Characters in
 * markup that XML cannot hold are named (`U+0003`).
 */
export function segmentText(text: string, codes: readonly InlineCode[] = []): string {
  if (codes.length === 0) return plainText(text);
  const pieces = splitCodes(text, codes);
  const pairs = pairedNumbers(pieces.filter((piece) => typeof piece === "object"));
  return pieces
    .map((piece) =>
      typeof piece === "string" ? plainText(piece) : codeElement(piece, pairs.has(piece.number)),
    )
    .join("");
}

function plainText(text: string): string {
  if (isPlainXml(text)) return text;
  return replaceUnfit(
    escapeText(text),
    (character) => `<ph type="${TMX_UNFIT.placeholder}">${unfitName(character)}</ph>`,
  );
}

function codeElement({ kind, number, markup }: InlineCode, isPaired: boolean): string {
  const content = escapeText(replaceUnfit(markup, unfitName));
  if (kind === "alone") return `<ph x="${number}">${content}</ph>`;
  if (!isPaired) return `<it pos="${kind === "open" ? "begin" : "end"}" x="${number}">${content}</it>`;
  return kind === "open"
    ? `<bpt i="${number}" x="${number}">${content}</bpt>`
    : `<ept i="${number}">${content}</ept>`;
}

/** A `<note>`, or a `<prop>` of some type, with any text in it. */
export function textElement(name: "note" | "prop", text: string, type?: string): string {
  const typed = type === undefined ? "" : ` type="${type}"`;
  if (isPlainXml(text)) return `<${name}${typed}>${text}</${name}>`;
  if (fitsXml(text)) return `<${name}${typed}>${escapeText(text)}</${name}>`;
  const json = replaceUnfit(JSON.stringify(text), (character) => `\\u${unfitName(character).slice(2)}`);
  return `<${name}${typed} o-encoding="${TMX_UNFIT.encoding}">${escapeText(json)}</${name}>`;
}

/** ` name="value"`, or nothing without a value. */
export function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return "";
  if (isPlainXml(value)) return ` ${name}="${value}"`;
  if (!fitsXml(value))
    throw new Error(`XML cannot hold ${JSON.stringify(value)} as ${name}: this is a bug in bitekst`);
  return ` ${name}="${escapeAttribute(value)}"`;
}
