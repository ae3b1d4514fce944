import type { ReadBack } from "../contracts/writer-contract.ts";
import { elementsOf, type HtmlElement, readHtml, textOf, withClass } from "./read-html.ts";

/** What a page of the HTML writer tells. */
export function readPage(html: string): ReadBack {
  const page = readHtml(html);
  const notices = withClass(page, "notice").map(textOf);
  const pairs = withClass(page, "pair")
    .filter((pair) => withClass(pair, "sign")[0]?.attributes.class !== "sign untranslated")
    .map((pair) => [cellText(pair, "source"), cellText(pair, "target")] as const);
  return { pairs, notice: notices[0] };
}

/** The text of a pair's one cell on this side. */
export function cellText(pair: HtmlElement, side: "source" | "target"): string {
  const cells = withClass(pair, side);
  if (cells.length !== 1 || cells[0] === undefined) {
    throw new Error(`A pair has ${cells.length} cells for its ${side}`);
  }
  return textOf(cells[0]);
}

const ELEMENTS = new Set(
  "html head meta title style body header main footer nav div p h1 h2 h3 blockquote pre span small b a ul li dl dt dd bdi mark svg rect".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  "lang charset http-equiv content name class id href role x width height aria-label aria-hidden aria-labelledby viewBox preserveAspectRatio".split(
    " ",
  ),
);

/** What on a page could load, run or lead away: nothing, if all is well. */
export function dangersOf(html: string): string[] {
  return elementsOf(readHtml(html)).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.has(name) ? [] : [name]),
    ...Object.keys(attributes).filter((attribute) => !ATTRIBUTES.has(attribute)),
    ...("href" in attributes && !attributes.href?.startsWith("#") ? [`href ${attributes.href}`] : []),
  ]);
}
