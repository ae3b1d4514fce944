/** From here on characters are composed with those before them, and some stand for others. */
const FIRST_COMPOSED = 0x300;

/**
 * Whether one text may begin as the other does once both are composed; a look at two characters saves composing
 * nearly all of them.
 */
export function opensAlike(one: string, other: string): boolean {
  return one.charCodeAt(0) === other.charCodeAt(0) || !isComposed(one) || !isComposed(other);
}

/** Its first character is there, and nothing stands behind it that could change it. */
function isComposed(text: string): boolean {
  return text.charCodeAt(0) < FIRST_COMPOSED && !(text.charCodeAt(1) >= FIRST_COMPOSED);
}
