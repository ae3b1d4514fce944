/**
 * A number that texts have in common when they are alike but for case, white space, marks and how their letters are
 * composed; others have it in common so seldom that only these need be compared. Made of
 * the first of ASCII's letters and digits.
 */
export function roughKey(text: string): number {
  let key = 0;
  let told = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (mayCompose(code)) return composedKey(text.normalize("NFC"));
    if (!tells(code)) continue;
    // Not before the next one: the last may be composed with what stands behind it.
    if (told === TOLD) return key;
    key = withCode(key, code);
    told += 1;
  }
  return key;
}

/** Sentences that begin alike for so long are few. */
const TOLD = 32;

function composedKey(text: string): number {
  let key = 0;
  let told = 0;
  for (let at = 0; at < text.length && told < TOLD; at += 1) {
    const code = text.charCodeAt(at);
    if (!tells(code)) continue;
    key = withCode(key, code);
    told += 1;
  }
  return key;
}

function withCode(key: number, code: number): number {
  return (Math.imul(key, 31) + (code | 0x20)) | 0;
}

function tells(code: number): boolean {
  const small = code | 0x20;
  return code < 0x80 && ((small >= 0x61 && small <= 0x7a && small !== I) || (code >= 0x30 && code < 0x3a));
}

/** Of `İ` small letters make an `i` and a dot. */
const I = 0x69;

/** Combining marks and what else NFC may change; not the dashes and quotation marks of every text. */
function mayCompose(code: number): boolean {
  return code >= 0x300 && (code < 0x2010 || code > 0x2027);
}
