import { Buffer, isUtf8 } from "node:buffer";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { brokenUtf8 } from "./broken-utf8.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { decodeWindows1252 } from "./decode-windows-1252.ts";
import { encodingTrouble } from "./encoding-trouble.ts";
import { fileKind } from "./file-kind.ts";
import { otherCodePage } from "./other-code-page.ts";
import { refuseControls } from "./refuse-controls.ts";
import { unmarkedUnicode } from "./unmarked-unicode.ts";

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/**
 * A file's characters: what the byte order mark says, else strict UTF-8, else Windows-1252 if that gives
 * Western text. What is surely something else is refused, not turned into garbage that is paid for; so is
 * Windows-1252 with one of its five undefined bytes (0x81 0x8D 0x8F 0x90 0x9D), which no text of it holds.
 * @throws PipelineError `document-binary`, `document-encoding`
 */
export async function decodeText(file: SourceFile): Promise<DecodedText> {
  const decoded = decodeMarked(file) ?? decodeUnicode(file) ?? (await decodeWestern(file));
  refuseControls(file.name, decoded.text);
  return decoded;
}

function decodeMarked({ name, bytes }: SourceFile): DecodedText | undefined {
  const mark = byteOrderMark(bytes);
  if (mark === undefined) return undefined;
  const { encoding, length } = mark;
  if (encoding === "utf-8") return decodeUnicode({ name, bytes: bytes.subarray(length) });
  if (encoding === "utf-32le" || encoding === "utf-32be") {
    throw encodingTrouble(
      name,
      `it is in ${encoding.toUpperCase()}, which is not read`,
      encoding.toUpperCase(),
    );
  }
  return { encoding, text: decodeUtf16(name, bytes.subarray(length), encoding) };
}

function decodeUtf16(name: string, bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw encodingTrouble(name, `its ${encoding.toUpperCase()} is broken`, undefined, cause);
  }
}

function decodeUnicode({ name, bytes }: SourceFile): DecodedText | undefined {
  refuseBinary(name, bytes);
  if (isUtf8(bytes)) return { encoding: "utf-8", text: utf8(bytes) };
  const place = brokenUtf8(bytes);
  if (place === undefined) return undefined;
  throw encodingTrouble(name, `its UTF-8 is broken at line ${place.line}, column ${place.column}`);
}

async function decodeWestern({ name, bytes }: SourceFile): Promise<DecodedText> {
  const text = decodeWindows1252(bytes);
  refuseControls(name, text);
  const page = await otherCodePage(bytes, text);
  if (page.kind === "western") return { encoding: "windows-1252", text };
  if (page.kind === "unknown") throw encodingTrouble(name, "it is neither in UTF-8 nor in Windows-1252");
  throw encodingTrouble(name, `it is not in UTF-8 and looks like ${page.name}`, page.name);
}

function refuseBinary(name: string, bytes: Uint8Array): void {
  const unicode = unmarkedUnicode(bytes);
  if (unicode !== undefined) {
    throw encodingTrouble(name, `it looks like ${unicode} without a byte order mark`, unicode);
  }
  const kind = fileKind(bytes);
  if (kind !== undefined) {
    const advice = "Save its text as UTF-8 in a file that ends in .txt and run bitekst on that";
    throw new PipelineError(
      "document-binary",
      `Cannot read ${JSON.stringify(name)}: it is ${kind}, not text`,
      { advice },
    );
  }
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
