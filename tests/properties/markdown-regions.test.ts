import fc from "fast-check";
import { micromark } from "micromark";
import { frontmatter, frontmatterHtml } from "micromark-extension-frontmatter";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { withoutCodes } from "../../src/model/code-characters.ts";
import { markdownRegions } from "../../src/readers/markdown/markdown-regions.ts";
import { checkRegions } from "../support/check-regions.ts";

/** What GitHub's Markdown is made of, whole or in halves. */
const pieces = fc.constantFrom(
  ...'Ferja| gikk|på| |  |\n|\n\n|\r\n|\t|    |# |## |- |1. |> |*|**|_|~~|`|```|[|]|(|)|![|](/a)|](/a "Tur")|[^1]|[^1]: |[a]: /b|[a]|\\|\\*|&aring;|&amp|&#229;|<b>|</b>|<br>|<!-- x -->|<div>|<https://nrk.no>|www.vg.no|\ufeff|\u00a0|😀|\uE003|---\n|===|title: |"|\'|[ ] |å'.split(
    "|",
  ),
  "|",
  "\n|---|---|\n",
  "| a | b |\n",
  "\\|",
);
const file = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
/** Nothing here is left out, so that every letter must be found again. */
const shownPieces = fc.constantFrom(
  ..."Ferja| gikk|på| |  |\n|\n\n|# |- |1. |> |*|**|_|~~|[|]|](/a)|\\*|\\|&aring;|&#229;|&amp|<b>|</b>|å|\n|---|---|\n|===".split(
    "|",
  ),
);
/** But for indented code, and for HTML that makes a block of its own since it fills a line. */
const LEFT_OUT = /^(?: {4}|[\s>#|\d.-]*<\/?b>\s*$)/m;
const shownFile = fc.array(shownPieces, { maxLength: 25 }).map((parts) => `Ås ${parts.join("")}`);

describe("markdownRegions on any file", () => {
  it("keeps what regions promise", () => {
    fc.assert(
      fc.property(file, (source) => checkRegions(source, markdownRegions(source))),
      { numRuns: 1000 },
    );
  });

  it("misses no letter that shows", () => {
    fc.assert(
      fc.property(
        shownFile.filter((source) => !LEFT_OUT.test(source)),
        (source) => {
          const read = markdownRegions(source).map(({ content }) => withoutCodes(content));
          expect(letters(read.join(""))).toBe(letters(shownBy(source)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function shownBy(source: string): string {
  const html = micromark(source, {
    allowDangerousHtml: true,
    extensions: [gfm(), frontmatter(["yaml", "toml"])],
    htmlExtensions: [gfmHtml(), frontmatterHtml(["yaml", "toml"])],
  });
  return textOf(parseFragment(html));
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) =>
      "value" in child ? child.value : "childNodes" in child && child.nodeName !== "pre" ? textOf(child) : "",
    )
    .join("");
}

function letters(text: string): string {
  return (text.match(/\p{L}/gu) ?? []).sort().join("");
}
