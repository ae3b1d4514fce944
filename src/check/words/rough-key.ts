/**
 * A number that texts have in common when they are alike but for case, white space, marks and how their letters are
 * composed; others have it in common so seldom that only these need be compared. Made of ASCII's letters and digits.
 */
export function roughKey(text: string): number {
  let key = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (mayCompose(code)) return keyOf(text.normalize("NFC"));
    key = withCode(key, code);
  }
  return key;
}

function keyOf(text: string): number {
  let key = 0;
  for (let at = 0; at < text.length; at += 1) key = withCode(key, text.charCodeAt(at));
  return key;
}

function withCode(key: number, code: number): number {
  const small = code | 0x20;
  const tells =
    code < 0x80 && ((small >= 0x61 && small <= 0x7a && small !== I) || (code >= 0x30 && code < 0x3a));
  return tells ? (Math.imul(key, 31) + small) | 0 : key;
}

/** Of `İ` small letters make an `i` and a dot. */
const I = 0x69;

/** Combining marks and what else NFC may change; not the dashes and quotation marks of every text. */
function mayCompose(code: number): boolean {
  return code >= 0x300 && (code < 0x2010 || code > 0x2027);
}
