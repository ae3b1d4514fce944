import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import type { PipelineError } from "../../src/model/pipeline-error.ts";
import { textReader } from "../../src/readers/text-reader.ts";

/** Bytes given in ISO-8859-1, so that every byte can be written down. */
const bytes = (latin1: string) => Buffer.from(latin1, "latin1");
const read = (content: Uint8Array) => textReader.read({ name: "b.txt", bytes: content });
const refusal = (content: Uint8Array) => read(content).then(String, (error: PipelineError) => error);

describe("reads", () => {
  test.each([
    ["plain ASCII", "Oslo og Bergen\n", "Oslo og Bergen\n", "utf-8"],
    ["UTF-8", "\xc3\x85s p\xc3\xa5 \xe2\x80\x93 \xf0\x9f\x98\x80", "Ås på – 😀", "utf-8"],
    ["a second byte order mark as a character", "\xef\xbb\xbf\xef\xbb\xbfSak", "\ufeffSak", "utf-8"],
    ["ISO-8859-1", "Bl\xe5b\xe6rsyltet\xf8y fra \xc5s", "Blåbærsyltetøy fra Ås", "windows-1252"],
    [
      "dashes, quotes, ellipsis and euro of Windows-1252",
      "\x96 Vi m\xe5 spare 5 \x80\x85 \x84S\xe5\x93, \x91ja\x92",
      "– Vi må spare 5 €… „Så“, ‘ja’",
      "windows-1252",
    ],
    [
      "guillemets, degrees, fractions, no-break space",
      "\xabDet er 4\xb0\xbb, 29\xbe, 100\xa0000, \xa7 3",
      "«Det er 4°», 29¾, 100\u00a0000, § 3",
      "windows-1252",
    ],
    ["Windows-1252 without a letter beyond ASCII", "Ja \x96 nei", "Ja – nei", "windows-1252"],
    [
      "French names in Norwegian",
      "Caf\xe9en p\xe5 M\xf8llenberg heter \xabCr\xe8me br\xfbl\xe9e\xbb",
      "Caféen på Møllenberg heter «Crème brûlée»",
      "windows-1252",
    ],
    ["a headline of capitals", "\xd8YG\xc5RD S\xc5 R\xd8DT", "ØYGÅRD SÅ RØDT", "windows-1252"],
    ["a stray control character", "Side 1\x0cSide 2\x1a", "Side 1\fSide 2\u001a", "utf-8"],
    ["a car called ID3", "ID3 fra VW", "ID3 fra VW", "utf-8"],
  ])("%s", async (_, content, text, encoding) => {
    expect(await read(bytes(content))).toEqual({ name: "b.txt", format: "text", text, encoding });
  });

  test("a large file", async () => {
    const line = "Kommunestyret på Værøy møtes først på nyåret.\n";
    const { text } = await read(Buffer.from(line.repeat(200_000)));
    expect(text.length).toBe(line.length * 200_000);
  });
});

const BINARY_ADVICE = "Save its text as UTF-8 in a file that ends in .txt and run bitekst on that";
const UTF8_ADVICE = "Save it as UTF-8 in the editor it comes from and run bitekst again";
const EMPTY_ADVICE = "Remove it from the folder, or save the article in it and run bitekst again";

describe("refuses what holds no text", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \t\r\n\xa0"],
    ["a byte order mark", "\xef\xbb\xbf"],
    ["a byte order mark of UTF-16 and a line end", "\xff\xfe\n\0"],
    ["zero-width spaces", "\xe2\x80\x8b\xe2\x80\x8d\n"],
  ])("%s", async (_, content) => {
    expect(await refusal(bytes(content))).toMatchObject({
      code: "document-empty",
      message: 'Cannot translate "b.txt": it holds no text',
      advice: EMPTY_ADVICE,
    });
  });
});

describe("refuses what is no text", () => {
  test.each([
    ["it is a PDF document", "%PDF-1.7\n1 0 obj"],
    ["it is a PNG picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["it is a JPEG picture", "\xff\xd8\xff\xe0\0\x10JFIF"],
    ["it is a GIF picture", "GIF89a\x01\0"],
    ["it is a WebP picture", "RIFF\x24\0\0\0WEBPVP8 "],
    ["it is an SQLite database", "SQLite format 3\0\x10\0"],
    ["it is a Word document (DOCX)", "PK\x03\x04\x14\0\x06\0[Content_Types].xml\0word/document.xml"],
    ["it is an Excel workbook (XLSX)", "PK\x03\x04\x14\0\x06\0xl/workbook.xml"],
    [
      "it is an OpenDocument file (ODT, ODS or ODP)",
      "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
    ],
    ["it is a ZIP archive", "PK\x03\x04\x14\0\0\0bilde.jpg"],
    ["it is an old Word, Excel or Outlook document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"],
    ["it is an RTF document", "{\\rtf1\\ansi Sak}"],
    ["it is a gzip archive", "\x1f\x8b\x08"],
    ["it is an MP3 recording", "ID3\x04\0"],
    ["it is a binary file", "Sak\0Sak"],
    ["it is a binary file", "\x01\x02\x03Sak og sak"],
    ["it is a binary file", "\xff\xfe\x01\0\x02\0S\0"],
  ])("%s", async (state, content) => {
    expect(await refusal(bytes(content))).toMatchObject({
      code: "document-binary",
      message: `Cannot read "b.txt": ${state}, not text`,
      advice: BINARY_ADVICE,
    });
  });
});

describe("refuses other encodings rather than pay for garbage", () => {
  test.each([
    [
      "windows-1251",
      "it is not in UTF-8 and looks like windows-1251",
      "\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2 \xd0\xee\xf1\xf1\xe8\xe8 \xe7\xe0\xff\xe2\xe8\xeb, \xf7\xf2\xee \xe0\xf0\xec\xe8\xff \xed\xf3\xe6\xe4\xe0\xe5\xf2\xf1\xff \xe2 \xf1\xee\xeb\xe4\xe0\xf2\xe0\xf5",
    ],
    [
      "windows-1250",
      "it is not in UTF-8 and looks like windows-1250",
      "Prezydent powiedzia\xb3, \xbfe wojsko potrzebuje wi\xeacej \xbfo\xb3nierzy. Za\xbf\xf3\xb3\xe6 g\xea\x9cl\xb9 ja\x9f\xf1, \xb3\xf3d\x9f",
    ],
    [
      "ISO-8859-9",
      "it is not in UTF-8 and looks like ISO-8859-9",
      "Cumhurba\xfekan\xfd ordunun daha fazla askere ihtiyac\xfd oldu\xf0unu s\xf6yledi. \xdei\xfeli ve I\xf0d\xfdr",
    ],
    [
      "Shift_JIS",
      "it is not in UTF-8 and looks like Shift_JIS",
      "\x90\xad\x95{\x82\xcd\x8b\xe0\x97j\x93\xfa\x82\xc9\x82\xb1\x82\xcc\x96\xe2\x91\xe8\x82\xf0\x8bc\x98_\x82\xb7\x82\xe9\x81B",
    ],
    ["ISO-2022-JP", "it looks like ISO-2022", "\x1b$B@/I\\$O6bMKF|$K\x1b(B"],
    [
      "CP865",
      "it is not in UTF-8 and looks like CP865",
      "\x8fse og B\x9brge f\x86r l\x91re \x86 sv\x9bmme p\x86 V\x91r\x9by",
    ],
    [
      "MACINTOSH",
      "it is not in UTF-8 and looks like MACINTOSH",
      "\x81se og B\xbfrge f\x8cr l\xbere \x8c sv\xbfmme p\x8c V\xber\xbfy",
    ],
    ["UTF-16LE", "it looks like UTF-16LE without a byte order mark", "F\0e\0r\0j\0a\0 \0g\0\xe5\0r\0"],
    ["UTF-16BE", "it looks like UTF-16BE without a byte order mark", "\0F\0e\0r\0j\0a\0 \0g\0\xe5\0r"],
    ["UTF-32LE", "it looks like UTF-32LE without a byte order mark", "F\0\0\0\xe5\0\0\0r\0\0\0"],
    ["UTF-32BE", "it is in UTF-32BE, which is not read", "\0\0\xfe\xff\0\0\0F"],
    ["UTF-32LE", "it is in UTF-32LE, which is not read", "\xff\xfe\0\0F\0\0\0"],
  ])("%s: %s", async (encoding, state, content) => {
    expect(await refusal(bytes(content))).toMatchObject({
      code: "document-encoding",
      message: `Cannot read "b.txt": ${state}`,
      advice: `Convert it with "iconv -f ${encoding} -t UTF-8" and run bitekst again`,
    });
  });

  test.each([
    ["its UTF-8 is broken at line 2, column 6", "F\xc3\xb8r og n\xc3\xa5\nVi f\xc3\xa5\xe5r p\xc3\xa5"],
    ["its UTF-8 is broken at line 1, column 10", "\xef\xbb\xbfV\xc3\xa6r\xc3\xb8y og \xc3"],
    ["its UTF-16LE is broken", "\xff\xfeF\0\0\xd8g\0"],
    ["its UTF-16BE is broken", "\xfe\xff\0F\0"],
    ["it is neither in UTF-8 nor in Windows-1252", "\xcc\xee\xf1\xea\xe2\xe0. \xca\xf0\xe5\xec\xeb\xfc."],
    ["it is neither in UTF-8 nor in Windows-1252", "Sn\xf8en \x81 faller"],
  ])("%s", async (state, content) => {
    expect(await refusal(bytes(content))).toMatchObject({
      code: "document-encoding",
      message: `Cannot read "b.txt": ${state}`,
      advice: UTF8_ADVICE,
    });
  });
});
