import { isUtf8 } from "node:buffer";
import type { SourceFile } from "../../../ports/reader.ts";
import { byteOrderMark } from "../../encoding/byte-order-mark.ts";
import { decodeText } from "../../encoding/decode-text.ts";
import { decodeWindows1252 } from "../../encoding/decode-windows-1252.ts";
import { encodingTrouble } from "../../encoding/encoding-trouble.ts";
import { refuseControls } from "../../encoding/refuse-controls.ts";
import { declaredEncoding } from "./declared-encoding.ts";

export interface DecodedPage {
  /** Without its byte order mark. */
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
}

/**
 * A page's characters: by its byte order mark, else by what its head declares, else as plain text is read.
 * A page that is whole UTF-8 is read as that whatever it declares: editors that save as UTF-8 leave
 * `charset=iso-8859-1` behind, and two bytes of ISO-8859-1 that happen to be UTF-8 are no Norwegian.
 * @throws PipelineError `document-binary`, `document-encoding`
 */
export async function decodePage(file: SourceFile): Promise<DecodedPage> {
  const declared = declaredEncoding(file.bytes);
  const isDeclared = declared !== undefined && !declared.startsWith("utf-");
  if (!isDeclared || isUtf8(file.bytes) || byteOrderMark(file.bytes) !== undefined) return decodeText(file);
  const text = decodeAs(file, declared);
  refuseControls(file.name, text);
  return { text, encoding: declared };
}

function decodeAs({ name, bytes }: SourceFile, encoding: string): string {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw encodingTrouble(name, `it declares ${encoding} and is something else`, undefined, cause);
  }
}
