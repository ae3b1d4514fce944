import { type UnzipFileInfo, unzipSync } from "fflate";
import { brokenDocx } from "./broken-docx.ts";

/** The parts of a Word file that hold words. */
export interface DocxParts {
  readonly document: string;
  /** Remarks in the margin. */
  readonly comments?: string;
}

const MEGABYTE = 2 ** 20;
/** Far above what people's documents come to; below what would fill the memory of a small machine. */
const LIMITS = {
  entries: 5_000,
  packed: 64 * MEGABYTE,
  unpacked: 256 * MEGABYTE,
  part: 96 * MEGABYTE,
  ratio: 300,
};
const DOCUMENT = "word/document.xml";
const COMMENTS = "word/comments.xml";

/**
 * Unpacks what is needed of a Word file, and nothing that would be more than it says or more than a document is.
 * @throws PipelineError `document-unreadable`
 */
export function unpackDocx(name: string, bytes: Uint8Array): DocxParts {
  refuseOtherKinds(name, bytes);
  const parts = unpack(name, bytes);
  const document = parts[DOCUMENT];
  if (document === undefined)
    throw brokenDocx(name, `it is a zip file without ${DOCUMENT}, no Word document`);
  const comments = parts[COMMENTS];
  return {
    document: decode(name, document),
    ...(comments !== undefined && { comments: decode(name, comments) }),
  };
}

function refuseOtherKinds(name: string, bytes: Uint8Array): void {
  const [first, second] = bytes;
  if (bytes.length === 0) throw brokenDocx(name, "the file is empty");
  if (first === 0xd0 && second === 0xcf)
    throw brokenDocx(name, "it is an old Word file (.doc) or one with a password");
  if (first !== 0x50 || second !== 0x4b) throw brokenDocx(name, "it is no Word document (.docx)");
  if (bytes.length > LIMITS.packed) throw brokenDocx(name, `it is larger than ${megabytes(LIMITS.packed)}`);
}

function unpack(name: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let entries = 0;
  let unpacked = 0;
  const seen = new Set<string>();
  const wanted = (file: UnzipFileInfo): boolean => {
    entries += 1;
    unpacked += file.originalSize;
    if (entries > LIMITS.entries) throw brokenDocx(name, `it has more than ${LIMITS.entries} parts`);
    if (unpacked > LIMITS.unpacked)
      throw brokenDocx(name, `it unpacks to more than ${megabytes(LIMITS.unpacked)}`);
    if (file.name !== DOCUMENT && file.name !== COMMENTS) return false;
    if (seen.has(file.name)) throw brokenDocx(name, `it has two parts named ${file.name}`);
    seen.add(file.name);
    refuseBomb(name, file);
    return true;
  };
  try {
    return unzipSync(bytes, { filter: wanted });
  } catch (cause) {
    if (cause instanceof Error && cause.name === "PipelineError") throw cause;
    throw brokenDocx(name, "the zip file is broken or cut short", cause);
  }
}

function refuseBomb(name: string, { name: part, size, originalSize }: UnzipFileInfo): void {
  if (originalSize > LIMITS.part)
    throw brokenDocx(name, `${part} unpacks to more than ${megabytes(LIMITS.part)}`);
  if (originalSize > MEGABYTE && originalSize > size * LIMITS.ratio)
    throw brokenDocx(name, `${part} unpacks to more than ${LIMITS.ratio} times its size`);
}

function megabytes(count: number): string {
  return `${count / MEGABYTE} MB`;
}

function decode(name: string, bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = isWide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw brokenDocx(name, `its text is not in ${label.toUpperCase()}`, cause);
  }
}
