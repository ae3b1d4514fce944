import { expect } from "vitest";
import type { SegmentedDocument, SourceDocument } from "../../../src/model/document.ts";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import { READERS } from "../../../src/readers/readers.ts";
import { segmentDocument } from "../../../src/segment/segment-document.ts";

const MARKS = ["efbbbf", "fffe", "feff", ""].map((hex) => Buffer.from(hex, "hex"));
/** Windows-1252's own above ISO-8859-1: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const WINDOWS_BYTES = [...Array(32).keys()]
  .map((at) => 0x80 + at)
  .filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));

/**
 * Reads and cuts a file, or gives the error that it is refused with. Fails when anything but a line for the reader
 * comes of it, or when a byte of it is lost.
 */
export async function readWhole(name: string, bytes: Uint8Array): Promise<SegmentedDocument | PipelineError> {
  const reader = READERS.find(({ extensions }) => extensions.some((ending) => name.endsWith(ending)));
  if (reader === undefined) throw new Error(`No reader of ${name}`);
  let source: SourceDocument;
  try {
    source = await reader.read({ name, bytes });
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    expect(error.message).toMatch(/^Cannot (?:read|translate) "[^\n]+": [^\n]+[^.\n]$/);
    expect(error.advice).toMatch(/^[^\n]+$/);
    return error;
  }
  const document = segmentDocument(source);
  if (source.format === "docx") expect(source.original).toBe(bytes);
  else expect(encoded(source, bytes)).toBe(true);
  expectEveryCharacterOnce(document);
  return document;
}

/** The text is the whole file: put into bytes again, behind the mark that the file begins with, it is the file. */
function encoded({ text, encoding }: SourceDocument, bytes: Uint8Array): boolean {
  const again = bytesOf(text, encoding);
  return MARKS.some((mark) => Buffer.concat([mark, again]).equals(bytes));
}

function bytesOf(text: string, encoding: string): Buffer {
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  return Buffer.from([...text].map((sign) => WINDOWS_BYTES[WINDOWS.indexOf(sign)] ?? sign.charCodeAt(0)));
}

/** Segments stand in running order, one behind the other, or, in the markup of another, wholly inside it. */
function expectEveryCharacterOnce({ text, regions, blocks }: SegmentedDocument): void {
  const segments = blocks.flatMap((block) => block.segments);
  let [end, kept] = [0, ""];
  const around: number[] = [];
  for (const segment of segments) {
    while (around.length > 0 && (around.at(-1) ?? 0) <= segment.start) around.pop();
    const outer = around.at(-1);
    if (segment.end <= segment.start || segment.end > text.length)
      throw new Error(`${segment.id} is empty or beyond the end`);
    if (outer !== undefined && (regions === undefined || segment.end > outer))
      throw new Error(`${segment.id} crosses another`);
    around.push(segment.end);
    if (segment.source.trim() === "") throw new Error(`${segment.id} has no text`);
    if (outer !== undefined) continue;
    kept += text.slice(end, segment.start) + text.slice(segment.start, segment.end);
    end = segment.end;
  }
  if (kept + text.slice(end) !== text) throw new Error("the pieces are not the whole");
}
