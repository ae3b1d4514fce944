import { docxCodeName } from "../../model/docx-code-name.ts";
import type { InlineCode } from "../../model/inline-code.ts";

/** Elements that show inline codes; a link is underlined and leads nowhere. */
export type CodeElement = "b" | "strong" | "em" | "i" | "u" | "code";

const ELEMENTS: Readonly<Record<string, CodeElement>> = {
  b: "b",
  strong: "strong",
  em: "em",
  i: "i",
  a: "u",
  u: "u",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
  "**": "strong",
  __: "strong",
  "*": "em",
  _: "em",
};

/** The element that shows what stands between a code and its other half; `undefined` where nothing shows it. */
export function elementOf({ markup }: InlineCode): CodeElement | undefined {
  const name = docxCodeName({ markup });
  if (name !== undefined) return ELEMENTS[name];
  const tag = /^<\/?([a-z]+)(?=[\s/>])/iu.exec(markup)?.[1]?.toLowerCase();
  if (tag !== undefined) return ELEMENTS[tag];
  return /^(?:\[|\](?:\(|\[|$))/u.test(markup) ? "u" : ELEMENTS[markup];
}

const CODE_ELEMENT = /^<(code|kbd|samp|tt)\b[^>]*>(?<text>.*)<\/\1\s*>$/isu;
const CODE_SPAN = /^(`+)(?<text>.*?[^`])\1$/su;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0" };

/** The text of a code span, which stands in its markup since it is never translated. */
export function codeSpanText({ kind, markup }: InlineCode): string | undefined {
  if (kind !== "alone") return undefined;
  const name = docxCodeName({ markup });
  if (name !== undefined) return name === "code" || name === "field" ? textIn(markup) : undefined;
  const element = CODE_ELEMENT.exec(markup)?.groups?.text;
  if (element === undefined) return CODE_SPAN.exec(markup)?.groups?.text?.trim();
  return textIn(element);
}

function textIn(markup: string): string {
  return markup
    .replace(/<w:instrText\b[^>]*>[^<]*|<[^>]*>/gu, "")
    .replace(/&(amp|lt|gt|quot|nbsp);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}
