import { Buffer } from "node:buffer";

/** Bytes that such a file begins with, in ISO-8859-1, and how far from its first byte. */
const BEGINNINGS: readonly { readonly beginning: string; readonly at?: number; readonly kind: string }[] = [
  { beginning: "%PDF-", kind: "a PDF document" },
  { beginning: "\x89PNG\r\n\x1a\n", kind: "a PNG picture" },
  { beginning: "\xff\xd8\xff", kind: "a JPEG picture" },
  { beginning: "GIF87a", kind: "a GIF picture" },
  { beginning: "GIF89a", kind: "a GIF picture" },
  { beginning: "WEBP", at: 8, kind: "a WebP picture" },
  { beginning: "II*\0", kind: "a TIFF picture" },
  { beginning: "MM\0*", kind: "a TIFF picture" },
  { beginning: "SQLite format 3\0", kind: "an SQLite database" },
  { beginning: "{\\rtf", kind: "an RTF document" },
  { beginning: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", kind: "an old Word, Excel or Outlook document" },
  { beginning: "\x1f\x8b", kind: "a gzip archive" },
  { beginning: "7z\xbc\xaf\x27\x1c", kind: "a 7z archive" },
  { beginning: "\xfd7zXZ\0", kind: "an xz archive" },
  { beginning: "ID3\x03", kind: "an MP3 recording" },
  { beginning: "ID3\x04", kind: "an MP3 recording" },
  { beginning: "ftyp", at: 4, kind: "a video or sound recording" },
  { beginning: "\x7fELF", kind: "a program" },
];

/** By the names inside a ZIP archive, which its directory at the end repeats uncompressed. */
const PACKAGES: readonly (readonly [string, string])[] = [
  ["word/document", "a Word document (DOCX)"],
  ["xl/workbook", "an Excel workbook (XLSX)"],
  ["ppt/presentation", "a PowerPoint presentation (PPTX)"],
  ["application/epub+zip", "an EPUB book"],
  ["application/vnd.oasis.opendocument", "an OpenDocument file (ODT, ODS or ODP)"],
];

const HEAD = 1024;
const TAIL = 65_536;

/** What kind of binary file the first bytes give away, with its article: `a PDF document`. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.startsWith("PK\x03\x04")) return packageKind(head + latin1(bytes.subarray(-TAIL)));
  return BEGINNINGS.find(({ beginning, at = 0 }) => head.startsWith(beginning, at))?.kind;
}

function packageKind(names: string): string {
  return PACKAGES.find(([name]) => names.includes(name))?.[1] ?? "a ZIP archive";
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
