import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import type { PipelineError } from "../../src/model/pipeline-error.ts";
import { htmlReader } from "../../src/readers/html-reader.ts";

/** Bytes given in ISO-8859-1, so that every byte can be written down. */
const bytes = (latin1: string) => Buffer.from(latin1, "latin1");
const read = (content: Uint8Array, name = "sak.html") => htmlReader.read({ name, bytes: content });
const refusal = (content: Uint8Array) => read(content).then(String, (error: PipelineError) => error);

describe("reads pages as they say they are encoded", () => {
  test.each([
    ["UTF-8", '<meta charset="utf-8"><p>\xc3\x85s', "Ås", "utf-8"],
    ["a byte order mark before all", '\xef\xbb\xbf<meta charset="iso-8859-1"><p>\xc3\x85s', "Ås", "utf-8"],
    ["no word on it", "<p>\xc5s p\xe5 fjellet", "Ås på fjellet", "windows-1252"],
    [
      "ISO-8859-1, which is Windows-1252 here",
      "<meta charset=iso-8859-1><p>\xc5s \x96 b\xe5t",
      "Ås – båt",
      "windows-1252",
    ],
    [
      "http-equiv, after a comment with another",
      '<!-- <meta charset="koi8-r"> --><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15"><p>\xc5s \xa4',
      "Ås €",
      "iso-8859-15",
    ],
    ["XML", '<?xml version="1.0" encoding="windows-1250"?><p>\xd8eka', "Řeka", "windows-1250"],
    ["a declaration that was left behind", '<meta charset="iso-8859-1"><p>\xc3\x85s', "Ås", "utf-8"],
    ["an encoding that nobody knows", '<meta charset="norsk"><p>\xc5s p\xe5', "Ås på", "windows-1252"],
    ["UTF-16 in letters of ASCII", '<meta charset="utf-16"><p>Hei', "Hei", "utf-8"],
  ])("%s", async (_, content, shown, encoding) => {
    const document = await read(bytes(content));
    expect([document.regions?.[0]?.content, document.encoding]).toEqual([shown, encoding]);
    expect(document.format).toBe("html");
  });

  test("the text is the whole file", async () => {
    const page = "\r\n<!DOCTYPE html>\r\n<p>Storm i nord</p>\r\n<!-- slutt -->\r\n";
    expect((await read(bytes(page))).text).toBe(page);
  });

  test("scripts that close themselves in a file named .xhtml", async () => {
    const page = '<html><head><script src="a.js"/></head><body><p>Storm</p></body></html>';
    expect((await read(bytes(page), "sak.XHTML")).regions?.length).toBe(1);
  });
});

describe("refuses", () => {
  test.each([
    [
      "a page without a text",
      "<p>3 150</p><script>let a</script>",
      "document-empty",
      'Cannot translate "sak.html": it holds no text',
    ],
    ["nothing", "", "document-empty", 'Cannot translate "sak.html": it holds no text'],
    [
      "a PDF document",
      "%PDF-1.7",
      "document-binary",
      'Cannot read "sak.html": it is a PDF document, not text',
    ],
    [
      "bytes that are not what the page declares",
      '<meta charset="shift_jis"><p>\xc5s \xff\xff',
      "document-encoding",
      'Cannot read "sak.html": it declares shift_jis and is something else',
    ],
    [
      "control characters behind a declaration",
      `<meta charset="iso-8859-1"><p>\xc5${"\x01".repeat(9)}`,
      "document-binary",
      'Cannot read "sak.html": it is a binary file, not text',
    ],
  ])("%s", async (_, content, code, message) => {
    expect(await refusal(bytes(content))).toMatchObject({ code, message });
  });
});
