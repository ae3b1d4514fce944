import type { BilingualBlock } from "../../../model/document.ts";
import { quoteBefore } from "./quote-before.ts";
import type { WrittenForm } from "./written-form.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "\\": "&#92;",
};

/**
 * An attribute's value: in the quotes that are there, or in new ones. Only the quote in use is escaped; and the
 * backslash, which in the title of a Markdown link, written as an attribute is, would escape what follows.
 */
export function htmlAttribute({ start }: BilingualBlock, source: string): WrittenForm {
  const quote = quoteBefore(source, start);
  const special = quote === "'" ? /[&'\\]/g : /[&"\\]/g;
  return {
    quote: quote === undefined ? '"' : "",
    escape: (text) => text.replace(special, (sign) => ESCAPES[sign] ?? sign),
  };
}
