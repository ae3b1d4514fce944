import { type UnzipFileInfo, unzipSync } from "fflate";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { fileKind } from "../encoding/file-kind.ts";
import { docxTrouble } from "./docx-trouble.ts";

/** The parts of a package, unpacked as they are asked for. */
export interface DocxPackage {
  /** `undefined` when there is no such part. */
  part(name: string): string | undefined;
}

/** Far more than any document has; pictures count. In bytes, unpacked. */
const MOST_PARTS = 10_000;
const MOST_BYTES = 1024 ** 3;
const MOST_TEXT_BYTES = 64 * 1024 ** 2;
/** Text packs to a tenth, blank pictures to a hundredth; beyond that, and of some size, it is made to harm. */
const MOST_RATIO = 250;
const RATIO_FREE = 8 * 1024 ** 2;
const BLOWN_UP = "unpacked it would be far larger than any document";

/**
 * Opens a DOCX file without unpacking anything yet. What it claims to hold is looked at first: no more is ever
 * unpacked of a part than it claims.
 * @throws PipelineError `document-unreadable`
 */
export function openPackage({ name, bytes }: SourceFile): DocxPackage {
  refuseOthers(name, bytes);
  const parts = listParts(name, bytes);
  refuseBombs(name, [...parts.values()]);
  refuseMacros(name, [...parts.keys()]);
  let taken = 0;
  return {
    part(wanted) {
      const part = parts.get(wanted);
      if (part === undefined) return undefined;
      taken += part.originalSize;
      if (taken > MOST_TEXT_BYTES) throw docxTrouble(name, "its text is larger than 64 MiB");
      const unpacked = unpack(name, bytes, (each) => each.name === wanted)[wanted];
      return decode(name, unpacked ?? new Uint8Array());
    },
  };
}

/** Several entries of one name would all be unpacked, whatever the last of them claims. */
function listParts(name: string, bytes: Uint8Array): ReadonlyMap<string, UnzipFileInfo> {
  const parts = new Map<string, UnzipFileInfo>();
  unpack(name, bytes, (part) => {
    if (parts.has(part.name)) throw docxTrouble(name, "it has two parts of one name");
    if (parts.size === MOST_PARTS) throw docxTrouble(name, BLOWN_UP);
    parts.set(part.name, part);
    return false;
  });
  return parts;
}

function refuseOthers(name: string, bytes: Uint8Array): void {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && ((bytes[6] ?? 0) & 1) === 0) return;
  if (isZip || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    throw docxTrouble(name, "it is protected by a password, or in Word's old format", {
      advice: "Open it in Word, save it as DOCX without a password and run bitekst again",
    });
  }
  throw docxTrouble(name, `it is ${fileKind(bytes) ?? "no Word document"}`);
}

function refuseBombs(name: string, parts: readonly UnzipFileInfo[]): void {
  const total = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isBlownUp = ({ size, originalSize }: UnzipFileInfo) =>
    originalSize > RATIO_FREE && originalSize > size * MOST_RATIO;
  if (total > MOST_BYTES || parts.some(isBlownUp)) throw docxTrouble(name, BLOWN_UP);
}

/** A file of this ending may hold none, and its English would carry them on. */
function refuseMacros(name: string, parts: readonly string[]): void {
  if (!parts.some((part) => /(?:^|\/)vbaProject\.bin$/i.test(part))) return;
  throw docxTrouble(name, "it has macros", {
    advice: "Open it in a word processor, save it as DOCX without macros and run bitekst again",
  });
}

function unpack(name: string, bytes: Uint8Array, filter: (part: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause;
    throw docxTrouble(name, "it is cut short or damaged", { cause });
  }
}

function decode(name: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw docxTrouble(name, "it is cut short or damaged", { cause });
  }
}
