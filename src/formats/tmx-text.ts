import { escapeAttribute, escapeText } from "./escape-xml.ts";
import { TMX_UNFIT } from "./tmx-names.ts";
import { unfitName } from "./unfit-name.ts";
import { fitsXml, replaceUnfit } from "./xml-characters.ts";

/** The content of a `<seg>`. */
export function segmentText(text: string): string {
  const { placeholder } = TMX_UNFIT;
  return replaceUnfit(
    escapeText(text),
    (character) => `<ph type="${placeholder}">${unfitName(character)}</ph>`,
  );
}

/** A `<note>`, or a `<prop>` of some type, with any text in it. */
export function textElement(name: "note" | "prop", text: string, type?: string): string {
  const typed = type === undefined ? "" : ` type="${type}"`;
  if (fitsXml(text)) return `<${name}${typed}>${escapeText(text)}</${name}>`;
  const json = replaceUnfit(JSON.stringify(text), (character) => `\\u${unfitName(character).slice(2)}`);
  return `<${name}${typed} o-encoding="${TMX_UNFIT.encoding}">${escapeText(json)}</${name}>`;
}

/** ` name="value"`, or nothing without a value. */
export function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return "";
  if (!fitsXml(value))
    throw new Error(`XML cannot hold ${JSON.stringify(value)} as ${name}: this is a bug in bitekst`);
  return ` ${name}="${escapeAttribute(value)}"`;
}
