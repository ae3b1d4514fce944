import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { SourceFormat } from "../../src/model/document.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { markedDocument } from "../support/marked-document.ts";

const SIGNS = [
  ..."\\`*_[]()<>&|~#-+=:;,.!?'\"{}@%^$/ \t0123456789",
  "&amp;",
  "&#9;",
  "<b>",
  "-->",
  "1. ",
  "- ",
  "# ",
  "> ",
  ": ",
  " #",
  "---",
  "![a](b)",
  "[a](b)",
  "~~a~~",
  "__a__",
  "å",
  "«",
  "»",
  "– ",
  "\u00A0",
  "😀",
  "Nei",
  "yes",
  "null",
];
/** What stands on one line, begins and ends with something to see, and is not the source. */
const anyLine = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "" && text !== "Nei.");

function english(template: string, format: SourceFormat, target: string): string {
  const { source, document } = markedDocument(template, { format, translations: { "Nei.": target } });
  const blocks = document.blocks.map((block) => ({
    ...block,
    units: block.units.map((unit) => ({ ...unit, state: "final" as const })),
  }));
  return englishWriter.write({ ...document, blocks }, source);
}

function element(html: string, name: string): Tree.Element | undefined {
  const all = (node: Tree.ParentNode): Tree.Element[] =>
    node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...all(child)] : []));
  return all(parseFragment(html)).find(({ tagName }) => tagName === name);
}

function textOf(node: Tree.ParentNode | undefined): string {
  return (node?.childNodes ?? [])
    .map((child) => ("value" in child ? child.value : "tagName" in child ? textOf(child) : ""))
    .join("");
}

test("any text comes back from an HTML element", () => {
  fc.assert(
    fc.property(anyLine, (target) => {
      const html = english("<p>⟦html-text|Nei.⟧</p><i>", "html", target);
      expect(textOf(element(html, "p"))).toBe(target);
    }),
  );
});

test.each([
  '<img alt="⟦html-attribute|Nei.⟧" id=x>',
  "<img alt='⟦html-attribute|Nei.⟧' id=x>",
  "<img alt=⟦html-attribute|Nei.⟧ id=x>",
])("any text comes back from an attribute: %s", (template) => {
  fc.assert(
    fc.property(anyLine, (target) => {
      const image = element(english(template, "html", target), "img");
      expect(image?.attrs).toEqual([
        { name: "alt", value: target },
        { name: "id", value: "x" },
      ]);
    }),
  );
});

test.each([
  ["⟦markdown|Nei.⟧", "p"],
  ["før\n⟦markdown|Nei.⟧\netter", "p"],
  ["## ⟦markdown heading|Nei.⟧", "h2"],
  ["⟦markdown heading|Nei.⟧\n===", "h1"],
  ["- ⟦markdown|Nei.⟧", "li"],
  ["1. ⟦markdown|Nei.⟧", "li"],
  ["> ⟦markdown|Nei.⟧", "p"],
  ["| a |\n|---|\n| ⟦markdown table-cell|Nei.⟧ |", "td"],
])("any text comes back from Markdown: %j", (template, name) => {
  fc.assert(
    fc.property(anyLine, (target) => {
      const markdown = english(template, "markdown", target);
      const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      const read = textOf(element(html, name)).trim();
      expect(read).toBe(template.startsWith("før") ? `før\n${target}\netter` : target);
    }),
    { numRuns: 300 },
  );
});

test.each([
  "title: ⟦yaml-plain|Nei.⟧ # note",
  'title: "⟦yaml-quoted|Nei.⟧"',
  "title: '⟦yaml-quoted|Nei.⟧'",
  "title: >-\n  ⟦yaml-plain|Nei.⟧",
])("any text comes back from YAML: %j", (template) => {
  fc.assert(
    fc.property(anyLine, (target) => {
      expect(parse(english(`${template}\ntags: a\n`, "markdown", target))).toEqual({
        title: target,
        tags: "a",
      });
    }),
  );
});
