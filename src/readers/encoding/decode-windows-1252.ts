import { Buffer } from "node:buffer";

/** 0x80–0x9F as the WHATWG Encoding Standard maps them; the five undefined bytes stay C1 controls. */
const HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Bytes of Windows-1252, and so of ISO-8859-1, as text. Never fails.
 * By a table of our own: `TextDecoder` of Node 20.19 and of many later ones leaves 0x80–0x9F as they are (nodejs/node#56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\x80-\x9f]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);
}
