import { escapeAttribute, escapeText } from "../../formats/escape-xml.ts";
import { replaceUnfit } from "../../formats/xml-characters.ts";

export interface RunLook {
  /** A BCP 47 tag: it picks the spell checker. */
  readonly language?: string;
  readonly bold?: true;
  readonly hidden?: true;
}

/** Word names both forms of Norwegian by country too. */
const WORD_TAGS: Readonly<Record<string, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** One paragraph of runs; a text's line feeds and tabs are Word's own. What XML cannot hold becomes U+FFFD. */
export function wordParagraph(runs: readonly string[], style?: string): string {
  const named = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${named}${runs.join("")}</w:p>`;
}

export function wordRun(text: string, { language, bold, hidden }: RunLook = {}): string {
  const tag = language === undefined ? undefined : (WORD_TAGS[language] ?? language);
  // In the order that ECMA-376, part 1, 17.3.2 gives.
  const properties = [
    bold ? "<w:b/>" : "",
    hidden ? "<w:noProof/><w:vanish/>" : "",
    tag === undefined ? "" : `<w:lang w:val="${escapeAttribute(tag)}"/>`,
  ].join("");
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${textContent(text)}</w:r>`;
}

function textContent(text: string): string {
  const fit = replaceUnfit(text.replace(/\r\n?/g, "\n"), () => "\u{FFFD}");
  return fit
    .split(/([\n\t])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\n") return "<w:br/>";
      return piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`;
    })
    .join("");
}
