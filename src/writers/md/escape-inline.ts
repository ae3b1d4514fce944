/**
 * What is not written as it is: halves of surrogate pairs; markup of Markdown and GFM within a line; what makes GFM
 * link an address that nothing marks; what would end the line, be trimmed at its edge, or is no text.
 */
const SPECIAL =
  /\p{Surrogate}|[&<\\`*_[\]#|~$]|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\.|@|^\s|\s$|[\p{Cc}\p{Noncharacter_Code_Point}]/giu;
const BACKSLASHED = "\\`*_[]#|~$";

/**
 * Text as it stands in one line of GFM, a table cell included: every renderer shows these very characters, and
 * nothing becomes a link. Half characters become U+FFFD.
 */
export function escapeInline(text: string): string {
  return text.replace(SPECIAL, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === "&") return "&amp;";
  if (character === "<") return "&lt;";
  if (/\p{Surrogate}/u.test(character)) return "\u{FFFD}";
  return BACKSLASHED.includes(character) ? `\\${character}` : `&#${character.codePointAt(0)};`;
}
