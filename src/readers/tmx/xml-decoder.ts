import { Buffer } from "node:buffer";
import { byteOrderMark } from "../encoding/byte-order-mark.ts";
import { decodeWindows1252 } from "../encoding/decode-windows-1252.ts";
import { brokenTmx } from "./broken-tmx.ts";

export interface XmlDecoder {
  /** WHATWG label. */
  readonly encoding: string;
  /** Bytes of the byte order mark, to be left out. */
  readonly skip: number;
  /** The characters that are whole by now. Throws a TypeError for bytes that are none. */
  decode(bytes: Uint8Array, isLast: boolean): string;
}

const DECLARATION = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;
/** Enough for an XML declaration. */
export const XML_HEAD = 256;

/**
 * A decoder for an XML file of which these are the first bytes: by its byte order mark, else by its declaration,
 * else UTF-8 (XML 1.0, appendix F).
 * @throws PipelineError `memory-file` for an encoding that is not known
 */
export function xmlDecoder(head: Uint8Array, name: string): XmlDecoder {
  const mark = byteOrderMark(head);
  if (mark !== undefined) return named(mark.encoding, mark.length, name);
  const unmarked = unmarkedUtf16(head);
  if (unmarked !== undefined) return named(unmarked, 0, name);
  const start = Buffer.from(head.subarray(0, XML_HEAD)).toString("latin1");
  const declared = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return named(/^(?:utf-16|ucs-2|iso-10646-ucs-2)/.test(declared) ? "utf-8" : declared, 0, name);
}

function unmarkedUtf16([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return first === 0 && second === 0x3c && third === 0 && fourth !== 0 ? "utf-16be" : undefined;
}

function named(label: string, skip: number, name: string): XmlDecoder {
  const encoding = canonical(label);
  if (encoding === undefined) throw brokenTmx(name, `it is in ${label}, which is not known`);
  if (encoding === "windows-1252") return { encoding, skip, decode: decodeWindows1252 };
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return { encoding, skip, decode: (bytes, isLast) => decoder.decode(bytes, { stream: !isLast }) };
}

function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
