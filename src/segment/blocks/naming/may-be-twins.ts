import { isWhite } from "../../sentences/characters.ts";

/** From here on characters are composed with those before them, and some stand for others. */
const FIRST_COMPOSED = 0x300;

/**
 * Whether one text may begin with the other once both are composed and their white space is folded; where they part
 * tells mostly that they do not, which saves doing so.
 */
export function mayBeTwins(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at === one.length || at === other.length || !isSettled(one, at) || !isSettled(other, at);
}

/** The character stays as it is, and nothing stands behind it that could change it. */
function isSettled(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < FIRST_COMPOSED && !isWhite(code) && !(text.charCodeAt(at + 1) >= FIRST_COMPOSED);
}
