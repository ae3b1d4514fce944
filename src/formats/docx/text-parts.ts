/** A part of a package that holds text: `word/footnotes.xml`. */
export interface TextPart {
  readonly name: string;
  readonly text: string;
}

/** Opens each part but the first in a text that holds several; no program writes it into a DOCX. */
export const PART_MARK = "<?bitekst-part ";
const MARK = /\n<\?bitekst-part ([^<>?]+)\?>\n/;

/** One text of a document's parts: the main one as it is, the others behind it, each under its name. */
export function joinTextParts(main: string, others: readonly TextPart[]): string {
  return main + others.map(({ name, text }) => `${openTextPart(name)}${text}`).join("");
}

/** What stands before a part's text. */
export function openTextPart(name: string): string {
  return `\n${PART_MARK}${name}?>\n`;
}

/** The main part's text and those of the others, as `joinTextParts` took them. */
export function splitTextParts(text: string): {
  readonly main: string;
  readonly others: readonly TextPart[];
} {
  const [main = "", ...rest] = text.split(MARK);
  const others: TextPart[] = [];
  for (let at = 0; at < rest.length; at += 2) others.push({ name: rest[at] ?? "", text: rest[at + 1] ?? "" });
  return { main, others };
}
