import type { SourceDocument } from "../model/document.ts";
import type { Reader, SourceFile } from "../ports/reader.ts";
import { emptyDocument } from "./empty-document.ts";
import { decodePage } from "./html/encoding/decode-page.ts";
import { noArticle } from "./no-article.ts";
import { tooLarge } from "./too-large.ts";

/** Web pages: the article's texts and the page's own, see `htmlRegions`; the parsers are loaded with the first page. */
export const htmlReader: Reader = { format: "html", extensions: [".html", ".htm", ".xhtml"], read: readHtml };

async function readHtml(file: SourceFile): Promise<SourceDocument> {
  const { text, encoding } = await decodePage(file);
  const trouble = tooLarge(text, { marks: /</g, millions: 8 });
  if (trouble !== undefined) throw noArticle(file.name, trouble);
  const { htmlRegions } = await import("./html/html-regions.ts");
  const isXhtml = file.name.toLowerCase().endsWith(".xhtml") || /^\s*<\?xml\s/.test(text);
  const regions = htmlRegions(text, { isXhtml, name: file.name });
  if (regions.length === 0) throw emptyDocument(file.name);
  return { name: file.name, format: "html", text, encoding, regions };
}
