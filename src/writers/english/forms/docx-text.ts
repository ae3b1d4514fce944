import { escapeText } from "../../../formats/escape-xml.ts";
import { replaceUnfit } from "../../../formats/xml-characters.ts";
import type { WrittenForm } from "./written-form.ts";

/** A line break or tab stands there: a space that keeps words apart where codes are left out would show. */
const BEHIND_BREAK = /<\/w:t><w:(?:br|cr|tab|ptab)\b[^<>]*><w:t\b[^<>]*>$/;

/** Text of `<w:t xml:space="preserve">`. */
export const docxText: WrittenForm = {
  quote: "",
  escape: (text, { before }) => {
    const shown = BEHIND_BREAK.test(before) ? text.trimStart() : text;
    return escapeText(replaceUnfit(shown.replace(/\s*[\r\n]\s*/g, " "), () => ""));
  },
};
