const [TAB, SPACE, PERCENT, CLOSING, HYPHEN] = [0x09, 0x20, 0x25, 0x29, 0x2d];
const [OPENING, OPENING_SQUARE, CLOSING_SQUARE] = [0x28, 0x5b, 0x5d];
const ODD_SPACES = new Set([0xa0, 0xad, 0x1680, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]);
/** `! , . : ; ?` */
const STOPS = new Set([0x21, 0x2c, 0x2e, 0x3a, 0x3b, 0x3f]);

/** Whether any of the spacing rules could find a thing. By code, not by pattern: most texts have nothing, all come here. */
export function isSuspect(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code === SPACE
        ? isOddSpace(text, at)
        : code < 0x40
          ? isOddStop(text, at, code)
          : isOddSign(code, text, at)
    )
      return true;
  }
  return false;
}

function isOddSpace(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next >= 0x61 && next <= 0x7a) return false;
  if (next === SPACE || next === PERCENT || next === CLOSING || next === CLOSING_SQUARE || STOPS.has(next))
    return true;
  const second = next === HYPHEN || next === 0x2014 ? text.charCodeAt(at + 2) : 0;
  return second === SPACE || second === HYPHEN;
}

function isOddStop(text: string, at: number, code: number): boolean {
  if (code === TAB) return true;
  if (code === OPENING) return text.charCodeAt(at + 1) === SPACE;
  if (!STOPS.has(code)) return false;
  const next = text.charCodeAt(at + 1);
  return STOPS.has(next) || (mayBeLetter(next) && mayBeLetter(text.charCodeAt(at - 1)));
}

/** Quotation marks and dashes stand behind stops as well. */
function mayBeLetter(code: number): boolean {
  return code > 0x40 && (code < 0x2010 || code > 0x2027);
}

function isOddSign(code: number, text: string, at: number): boolean {
  if (code === OPENING_SQUARE) return text.charCodeAt(at + 1) === SPACE;
  return code >= 0xa0 && (ODD_SPACES.has(code) || (code >= 0x2000 && code <= 0x200b));
}
