import type { Reader } from "../ports/reader.ts";
import { docxReader } from "./docx-reader.ts";
import { htmlReader } from "./html-reader.ts";
import { markdownReader } from "./markdown-reader.ts";
import { textReader } from "./text-reader.ts";

/** All readers there are; the first one that knows a file's ending reads it. */
export const READERS: readonly Reader[] = [textReader, htmlReader, markdownReader, docxReader];
