import { Buffer } from "node:buffer";

/** Browsers look no further; https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const HEAD = 1024;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i;
const XML = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i;

/** The WHATWG name of the encoding that a page's own head declares; `undefined` for none, or one nobody knows. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  const label = (XML.exec(head) ?? META.exec(head.replace(COMMENT, "")))?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
