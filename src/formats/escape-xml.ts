/** Line ends but `\n` are written by number, since XML readers turn them into it. */
const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const ATTRIBUTE: Readonly<Record<string, string>> = { ...TEXT, '"': "&quot;", "\t": "&#9;", "\n": "&#10;" };

/** Text between tags; whoever reads it gets back the very same characters. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => TEXT[character] ?? character);
}

/** An attribute's value, to stand in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE[character] ?? character);
}
