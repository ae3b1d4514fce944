import { assertNever } from "../../../lib/assert-never.ts";
import type { BilingualBlock } from "../../../model/document.ts";
import { docxText } from "./docx-text.ts";
import { htmlAttribute } from "./html-attribute.ts";
import { htmlText } from "./html-text.ts";
import { markdown } from "./markdown.ts";
import type { WrittenForm } from "./written-form.ts";
import { yamlPlain } from "./yaml-plain.ts";
import { yamlQuoted } from "./yaml-quoted.ts";

const PLAIN: WrittenForm = { quote: "", escape: (text) => text };

/** How a block's text is written where it stands in the source. */
export function writtenFormOf(block: BilingualBlock, source: string): WrittenForm {
  const { form = "plain" } = block;
  switch (form) {
    case "plain":
      return PLAIN;
    case "html-text":
      return htmlText;
    case "html-attribute":
      return htmlAttribute(block, source);
    case "markdown":
      return markdown(block.kind);
    case "yaml-plain":
      return yamlPlain(block, source);
    case "yaml-quoted":
      return yamlQuoted(block, source);
    case "docx":
      return docxText;
    default:
      return assertNever(form);
  }
}
