import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import type { Reader } from "../../src/ports/reader.ts";

export interface ReaderSamples {
  /** A whole article in the reader's format, with letters beyond ASCII and both kinds of line ends. */
  readonly article: string;
  /** The same kind of file without an article in it. */
  readonly empty: string;
}

/** What every reader promises, whatever its format. */
export function keepsTheReaderContract(reader: Reader, { article, empty }: ReaderSamples): void {
  const [ending] = reader.extensions;
  const name = `artikler/sak${ending}`;
  const read = (content: string | Uint8Array) => reader.read({ name, bytes: Buffer.from(content) });

  describe(`the ${reader.format} reader keeps the contract`, () => {
    test("its endings have a dot and are lower case", () => {
      expect(reader.extensions.length).toBeGreaterThan(0);
      for (const each of reader.extensions) expect(each).toMatch(/^\.[a-z0-9]+$/);
    });

    test("gives the name, its format, and the whole file as text", async () => {
      expect(await read(article)).toEqual({ name, format: reader.format, text: article, encoding: "utf-8" });
    });

    test.each([
      ["UTF-8 with a mark", Buffer.from(`\ufeff${article}`), "utf-8"],
      ["UTF-16LE with a mark", Buffer.from(`\ufeff${article}`, "utf16le"), "utf-16le"],
      ["UTF-16BE with a mark", Buffer.from(`\ufeff${article}`, "utf16le").swap16(), "utf-16be"],
    ])("loses nothing but the byte order mark: %s", async (_, bytes, encoding) => {
      expect(await read(bytes)).toEqual({ name, format: reader.format, text: article, encoding });
    });

    test("keeps decomposed letters decomposed", async () => {
      const decomposed = article.normalize("NFD");
      expect(decomposed).not.toBe(article);
      expect((await read(decomposed)).text).toBe(decomposed);
    });

    test("leaves the bytes alone and reads them the same twice", async () => {
      const bytes = Buffer.from(article);
      const first = await reader.read({ name, bytes });
      expect(await reader.read({ name, bytes })).toEqual(first);
      expect(bytes.equals(Buffer.from(article))).toBe(true);
    });

    test.each([
      ["document-empty", empty],
      ["document-empty", ""],
      ["document-binary", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"],
      ["document-encoding", Buffer.from(article, "utf16le")],
    ])("refuses with %s what holds no article it can read", async (code, content) => {
      const error = await read(content).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(PipelineError);
      expect(error).toMatchObject({ code, message: expect.stringContaining(`"${name}"`) });
    });
  });
}
