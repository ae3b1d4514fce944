import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { codeSign, withoutCodes } from "../../src/model/code-characters.ts";
import type { SourceRegion } from "../../src/model/source-region.ts";
import { htmlRegions } from "../../src/readers/html/html-regions.ts";
import { checkRegions } from "../support/check-regions.ts";

/** Well-formed, misnested, unclosed, stray, in other namespaces: whatever comes. */
const pieces = fc.constantFrom(
  ...[
    ..."Ferja gikk|på fjorden.| |\n|\r\n|  |&nbsp;|&aring;|&aelig|&#229;|&#x1F600;|&|&&|<|< 5|>|\"|'|😀|ø|\uE001|\u00ad|–".split(
      "|",
    ),
    ..."<p>|</p>|<b>|</b>|<i>|</i>|<a href=x title='Kart over «havna»'>|</a>|<br>|<br/>|<em class=\"q\">|</em>|<span>|</span>".split(
      "|",
    ),
    ..."<div>|</div>|<ul>|<li>|</li>|</ul>|<table>|<tr>|<td>|</td>|</tr>|</table>|<caption>|<h1>|</h1>|<h2 title=Rute>|</h2>".split(
      "|",
    ),
    ..."<!-- merknad -->|<![CDATA[ rå ]]>|<!--[if IE]>gammel<![endif]-->|<![if !IE]>|<?php echo 1 ?>|</q>|</>|<svg>|</svg>|<title>|</title>".split(
      "|",
    ),
    ...'<code>npm|</code>|<pre>|</pre>|<blockquote>|</blockquote>|<img src=a.png alt="Ferja &amp; kaia">|<img alt=Kaia>|<nav>|</nav>'.split(
      "|",
    ),
    ..."<script>let a = '<p>nei</p>'</script>|<style>p{}</style>|<span lang=en>yes</span>|<i translate=\"no\">Nei</i>|<my-tag>|</my-tag>|<select>|<option>|</select>|<template>|</template>|<math>|<body>|</body>|</html>|<form>|<a".split(
      "|",
    ),
  ],
);
const page = fc.array(pieces, { maxLength: 50 }).map((parts) => parts.join(""));
/** Nothing here is left out, so that every letter must be found again. */
const shownPieces = fc.constantFrom(
  ...(
    "Ferja|på fjord| |\n|&aring;|&aelig|&#229;|&|<|< 5|ø|<p>|</p>|<b>|</b>|<i>|</i>|<br>|<div>|</div>|<ul>|<li>|</li>|" +
    "<table>|<tr>|<td>|</td>|</tr>|</table>|<h1>|</h1>|<!-- merknad -->|</q>|</>|<blockquote>|</blockquote>|<my-tag>|</my-tag>|<body>|</body>|</html>"
  ).split("|"),
);
const shownPage = fc.array(shownPieces, { maxLength: 20 }).map((parts) => `<body>${parts.join("")}`);

describe("htmlRegions on any page", () => {
  it("keeps what regions promise", () => {
    fc.assert(
      fc.property(page, (source) => checkRegions(source, htmlRegions(source))),
      { numRuns: 1500 },
    );
  });

  it("reads each text as a browser does", () => {
    fc.assert(
      // In a page's `<title>` tags are text: that is tested by examples.
      fc.property(
        page.filter((source) => !source.includes("<title>")),
        (source) => {
          for (const region of htmlRegions(source)) {
            if (region.form !== "html-text") continue;
            expect(squeezed(withoutCodes(region.content))).toBe(
              squeezed(textOf(parseFragment(rawText(source, region)))),
            );
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("misses no letter that shows", () => {
    fc.assert(
      fc.property(shownPage, (source) => {
        const read = htmlRegions(source).map(({ content }) => content);
        expect(letters(read.join(""))).toBe(letters(textOf(parse(source))));
      }),
      { numRuns: 1500 },
    );
  });
});

/** The source of a region's text, without its codes. */
function rawText(source: string, { content, offsets }: SourceRegion): string {
  return Array.from({ length: content.length }, (_, at) =>
    codeSign(content.charCodeAt(at)) === undefined ? source.slice(offsets[at], offsets[at + 1]) : "<!---->",
  ).join("");
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("");
}

function squeezed(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]/g, "");
}

/** What the parser moves stands elsewhere in its tree than in the source, so order does not count. */
function letters(text: string): string {
  return (text.match(/\p{L}/gu) ?? []).sort().join("");
}
