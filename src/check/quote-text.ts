/** Code points of a text that a message quotes. */
const QUOTED = 60;

/** The text in quotation marks for a message, cut after 60 characters. */
export function quoteText(text: string): string {
  const characters = [...text.replace(/\s+/gu, " ").trim()];
  const cut = characters.length > QUOTED;
  return `“${characters.slice(0, QUOTED).join("")}${cut ? "…" : ""}”`;
}
