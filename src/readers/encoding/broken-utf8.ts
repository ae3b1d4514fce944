/** Where UTF-8 breaks off; both are counted from 1, `column` in characters. */
export interface BrokenPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The first broken character of bytes that are UTF-8 otherwise: more of their characters beyond ASCII are
 * whole than broken. `undefined` for bytes that are another encoding altogether.
 */
export function brokenUtf8(bytes: Uint8Array): BrokenPlace | undefined {
  let whole = 0;
  let broken = 0;
  let first: number | undefined;
  for (let index = 0; index < bytes.length; ) {
    const length = characterLength(bytes, index);
    if (length > 1) whole += 1;
    if (length === 0) {
      broken += 1;
      first ??= index;
    }
    index += length || 1;
  }
  return first === undefined || broken >= whole ? undefined : placeOf(bytes, first);
}

/** 1–4 bytes; 0 where no character of UTF-8 begins (Unicode 15, table 3-7). */
function characterLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  for (let offset = 1; offset < length; offset += 1) {
    const [low, high] = offset === 1 ? secondByte(lead) : [0x80, 0xbf];
    const byte = bytes[start + offset] ?? 0;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Overlong forms, surrogates and what lies beyond U+10FFFF are shut out by the second byte. */
function secondByte(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

function placeOf(bytes: Uint8Array, end: number): BrokenPlace {
  let line = 1;
  let column = 1;
  for (let index = 0; index < end; index += characterLength(bytes, index) || 1) {
    const isNewLine = bytes[index] === 0x0a;
    line += isNewLine ? 1 : 0;
    column = isNewLine ? 1 : column + 1;
  }
  return { line, column };
}
