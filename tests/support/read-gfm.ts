import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

export interface GfmRead {
  readonly heading: string | undefined;
  /** All elements that the Markdown became, in running order. */
  readonly elements: readonly string[];
  readonly notice: string | undefined;
  /** Cells of the table's rows, its head left out. */
  readonly rows: readonly (readonly string[])[];
  readonly head: readonly string[];
  readonly items: readonly string[];
}

/** Reads Markdown as GitHub shows it: through a GFM renderer and an HTML parser. */
export function readGfm(markdown: string): GfmRead {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const all = elementsOf(parseFragment(html));
  const texts = (name: string) => all.filter(({ tagName }) => tagName === name).map(textOf);
  const rows = all
    .filter(({ tagName }) => tagName === "tr")
    .map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === "td")
        .map(textOf),
    );
  return {
    heading: texts("h1")[0],
    elements: all.map(({ tagName }) => tagName),
    notice: texts("blockquote")[0]?.trim(),
    rows: rows.filter((cells) => cells.length > 0),
    head: texts("th"),
    items: texts("li"),
  };
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsOf(child)] : []));
}

function textOf(element: Tree.Element): string {
  return element.childNodes
    .map((child) => ("tagName" in child ? textOf(child) : "value" in child ? child.value : ""))
    .join("");
}
