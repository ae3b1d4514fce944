import type { InlineCode } from "../model/inline-code.ts";
import { toCodeXml } from "./code-xml.ts";

/** A text as JSON shows it: the XML of `toCodeXml` when its segment has inline codes, else as it is. */
export function shownText(text: string, codes: readonly InlineCode[]): string {
  return codes.length === 0 ? text : toCodeXml(text, codes);
}
