/** How a file says what it is encoded in. */
export interface ByteOrderMark {
  /** WHATWG label, or `utf-32le`, `utf-32be`, which have none. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";
  /** In bytes. */
  readonly length: number;
}

// UTF-32LE's mark begins with UTF-16LE's, so it is looked for first.
const MARKS = [
  { encoding: "utf-32le", mark: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: "utf-32be", mark: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/** The mark that the bytes begin with, if any. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const found = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return found && { encoding: found.encoding, length: found.mark.length };
}
