import type { SourceDocument } from "../model/document.ts";
import type { Reader, SourceFile } from "../ports/reader.ts";
import { emptyDocument } from "./empty-document.ts";
import { decodeText } from "./encoding/decode-text.ts";

/**
 * Plain text: UTF-8 with or without byte order mark, UTF-16 with one, Windows-1252 and its subset ISO-8859-1.
 * Characters stay as they are: line ends, decomposed letters, non-breaking spaces.
 */
export const textReader: Reader = { format: "text", extensions: [".txt"], read: readText };

/** Anything that shows; white space, controls and marks of formatting do not. */
const VISIBLE = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Co}]/u;

async function readText(file: SourceFile): Promise<SourceDocument> {
  const { text, encoding } = await decodeText(file);
  if (!VISIBLE.test(text)) throw emptyDocument(file.name);
  return { name: file.name, format: "text", text, encoding };
}
