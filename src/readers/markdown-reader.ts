import type { SourceDocument } from "../model/document.ts";
import type { Reader, SourceFile } from "../ports/reader.ts";
import { emptyDocument } from "./empty-document.ts";
import { decodeText } from "./encoding/decode-text.ts";
import { noArticle } from "./no-article.ts";
import { tooLarge } from "./too-large.ts";

/** Markdown as GitHub knows it, with front matter; see `markdownRegions`. The parser is loaded with the first file. */
export const markdownReader: Reader = {
  format: "markdown",
  extensions: [".md", ".markdown"],
  read: readMarkdown,
};

async function readMarkdown(file: SourceFile): Promise<SourceDocument> {
  const { text, encoding } = await decodeText(file);
  const { tooMuchNesting } = await import("./markdown/too-much-nesting.ts");
  const { markdownRegions } = await import("./markdown/markdown-regions.ts");
  const trouble = tooLarge(text, { marks: /[\n|`&\\]/g, millions: 4 }) ?? tooMuchNesting(text);
  if (trouble !== undefined) throw noArticle(file.name, trouble);
  const regions = markdownRegions(text);
  if (regions.length === 0) throw emptyDocument(file.name);
  return { name: file.name, format: "markdown", text, encoding, regions };
}
