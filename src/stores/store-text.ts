/** Text of databases is UTF-8: NUL cuts it short or is refused, as a lone surrogate is or becomes U+FFFD. ESC marks what stands for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const UNSAFE = /[\0\u001B\p{Surrogate}]/gu;
const ESCAPE = "\u001B";
/** Quicker to ask than to replace nothing, and nearly all texts are asked alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const IS_UNSAFE = /[\0\u001B\uD800-\uDFFF]/;

/** Makes any JavaScript string safe to keep as text of SQLite and PostgreSQL; almost every text stays as it is. */
export function encodeText(text: string): string {
  if (!IS_UNSAFE.test(text)) return text;
  return text.replace(UNSAFE, (character) => ESCAPE + character.charCodeAt(0).toString(16).padStart(4, "0"));
}

/** The inverse of {@link encodeText}, for every string. */
export function decodeText(stored: string): string {
  if (!stored.includes(ESCAPE)) return stored;
  const [first = "", ...rest] = stored.split(ESCAPE);
  return (
    first +
    rest.map((part) => String.fromCharCode(Number.parseInt(part.slice(0, 4), 16)) + part.slice(4)).join("")
  );
}
