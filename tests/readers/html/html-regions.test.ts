import { describe, expect, test } from "vitest";
import { htmlRegions } from "../../../src/readers/html/html-regions.ts";
import { checkRegions } from "../../support/check-regions.ts";
import { showRegions } from "../../support/show-regions.ts";

function read(source: string, options = {}): readonly string[] {
  const regions = htmlRegions(source, options);
  checkRegions(source, regions);
  return showRegions(regions);
}

describe("blocks", () => {
  test.each([
    ["a paragraph", "<p>Ferja er innstilt.</p>", ["paragraph: Ferja er innstilt."]],
    ["headings", "<h1>Storm</h1><h4>I nord</h4>", ["heading: Storm", "heading: I nord"]],
    [
      "a nested list",
      "<ul><li>Brød\n<ol><li>Grovt<li>Fint</ol><li>Melk</ul>",
      ["list-item: Brød", "list-item: Grovt", "list-item: Fint", "list-item: Melk"],
    ],
    [
      "terms",
      "<dl><dt>Ferje<dd>Båt som frakter biler</dl>",
      ["list-item: Ferje", "list-item: Båt som frakter biler"],
    ],
    [
      "a table with joined cells",
      '<table><caption>Kamper</caption><tr><th colspan="2">Lag</th></tr><tr><td rowspan=2>Brann<td>3–1</tr></table>',
      ["caption: Kamper", "table-cell: Lag", "table-cell: Brann", "table-cell: 3–1"],
    ],
    [
      "a quote",
      "<blockquote><p>Havet tar.<footer>– Fiskeren</footer></blockquote>",
      ["quote: Havet tar.", "quote: – Fiskeren"],
    ],
    [
      "a figure with two captions",
      '<figure><img src="k.jpg" alt="Kaia i Florø"><figcaption>Kaia i Florø.</figcaption><figcaption>Foto: Kari Vik</figcaption></figure>',
      ["caption: Kaia i Florø", "caption: Kaia i Florø.", "caption: Foto: Kari Vik"],
    ],
    [
      "a lead by its class",
      '<div class="article-ingress"><p>Fire døgn uten strøm.</p></div>',
      ["lead: Fire døgn uten strøm."],
    ],
    ["a lead in camel case", '<p class="leadText">Uten strøm.</p>', ["lead: Uten strøm."]],
    ["a lead by its property", '<p itemprop="description">Uten strøm.</p>', ["lead: Uten strøm."]],
    ["a lead that is set as a heading", '<h2 class="lead">Uten strøm.</h2>', ["lead: Uten strøm."]],
    ["a headline stays one", '<h1 class="lead-title">Storm</h1>', ["heading: Storm"]],
    ["a teaser is no lead", '<div class="lead-story"><p>Uten strøm.</p></div>', ["paragraph: Uten strøm."]],
    [
      "a box around an article is no lead",
      `<div class="lead"><p>${"Det er uvær i nord. ".repeat(60)}</p></div>`,
      [`paragraph: ${"Det er uvær i nord. ".repeat(60).trim()}`],
    ],
    ["a byline by its class", '<div class="article__byline">Siri Hauge</div>', ["byline: Siri Hauge"]],
    ["a byline by its link", '<p><a rel="author" href="/s">Siri Hauge</a></p>', ["byline: Siri Hauge"]],
    [
      "an address",
      "<address>Siri Hauge<br>siri@avisa.no</address>",
      ["byline: Siri Hauge<1/> siri@avisa.no"],
    ],
    ["a date alone", "<div><time>12. mai 2022</time></div>", ["dateline: 12. mai 2022"]],
    [
      "a date in a sentence",
      "<p><time>I 1814</time> ble loven til.</p>",
      ["paragraph: <1>I 1814</1> ble loven til."],
    ],
    ["a date by its class", '<p class="published">I går</p>', ["dateline: I går"]],
    [
      "who is named in a picture's frame",
      '<figure><img src=k.jpg><figcaption>Kaia.</figcaption><span class="byline">Kari Vik</span></figure>',
      ["caption: Kaia.", "credit: Kari Vik"],
    ],
    [
      "a credit in a caption",
      '<figcaption>Kaia. <span class="credit">Foto: Kari Vik</span></figcaption>',
      ["caption: Kaia. <1>Foto: Kari Vik</1>"],
    ],
    ["a pull quote", '<div class="pull-quote">Havet tar.</div>', ["quote: Havet tar."]],
    ["a paragraph in an item", "<li><p>Ta med håndkle</p></li>", ["list-item: Ta med håndkle"]],
    [
      "text without an element of its own",
      "<div>Først<p>så</p>og sist</div>",
      ["paragraph: Først", "paragraph: så", "paragraph: og sist"],
    ],
    [
      "a link around blocks",
      "<a href=/s><h2>Storm</h2><p>Les mer</p></a>",
      ["heading: Storm", "paragraph: Les mer"],
    ],
    ["figures alone", "<p>3&nbsp;150</p><p>–</p>", []],
  ])("%s", (_, source, regions) => {
    expect(read(source)).toEqual(regions);
  });
});

describe("inline markup", () => {
  test.each([
    [
      "pairs, numbered as they open",
      "<p>Les <a href=/x><b>hele</b> saken</a> <i>nå</i></p>",
      "Les <1><2>hele</2> saken</1> <3>nå</3>",
    ],
    ["what encloses all stays outside", "<p><b><a href=/x>Les saken</a></b></p>", "Les saken"],
    ["what begins inside stays", "<p><b>Nå:</b> storm</p>", "<1>Nå:</1> storm"],
    ["what ends inside stays", "<p>Storm <b>nå</b></p>", "Storm <1>nå</1>"],
    ["pictures and comments at the edge", "<p><img src=a><!-- x --> Storm <wbr></p>", "Storm"],
    ["a picture in the text", "<p>Trykk <img src=a> for hjelp</p>", "Trykk <1/> for hjelp"],
    ["a code span with all in it", "<p><code>ls <b>-l</b></code> viser filene</p>", "<1/> viser filene"],
    ["misnested tags", "<p>Et <b>stort <i>og</b> grønt</i> hus</p>", "Et <1>stort <2/>og</1> grønt<3/> hus"],
    ["an end tag too many", "<p>Et</i> hus</p>", "Et<1/> hus"],
    ["a tag that is never closed", "<p>Et <b>hus", "Et <1/>hus"],
    ["an empty pair", "<p>Se <a id=a></a> her</p>", "Se <1/>her"],
    ["a drawing", "<p>Klikk <svg><title>Pil</title><text>opp</text></svg> her</p>", "Klikk <1/> her"],
    ["a script", "<p>Klikk <script>let p = '<p>'</script>her</p>", "Klikk <1/>her"],
    [
      "a conditional comment",
      "<p>Gammel <!--[if IE]><b>nettleser</b><![endif]-->stil</p>",
      "Gammel <1/>stil",
    ],
    ["a CDATA section", "<p>Rå <![CDATA[ data ]]> her</p>", "Rå <1/>her"],
    ["English words", '<p>Avisen <i lang="en">The Times</i> skriver</p>', "Avisen <1/> skriver"],
    [
      "Norwegian words",
      '<p>Avisa <i lang="nn-NO">Hallingdølen</i> skriv</p>',
      "Avisa <1>Hallingdølen</1> skriv",
    ],
    [
      "what must not be translated",
      '<p>Fra <span translate="no">Vy</span> og <b class="x notranslate">Go</b> nå</p>',
      "Fra <1/> og <2/> nå",
    ],
    ["a custom element", "<p>Kursen er <x-kurs>steget</x-kurs> nå</p>", "Kursen er <1>steget</1> nå"],
  ])("%s", (_, source, content) => {
    expect(read(source)).toEqual([`paragraph: ${content}`]);
  });

  test("keeps the markup as the source has it", () => {
    const [region] = htmlRegions('<p>Et <A  HREF="/å?a=1&amp;b" >hus</A > og <BR/>hage');
    expect(region?.codes).toEqual([
      { kind: "open", number: 1, markup: '<A  HREF="/å?a=1&amp;b" >' },
      { kind: "close", number: 1, markup: "</A >" },
      { kind: "alone", number: 2, markup: "<BR/>" },
    ]);
  });

  test("a source's own private-use character is a code and never taken for one", () => {
    const [region] = htmlRegions("<p>Ring \ue001 oss &#xE002; nå</p>");
    expect(region?.content).toBe("Ring \ue201 oss \ue202 nå");
    expect(region?.codes.map(({ markup }) => markup)).toEqual(["\ue001", "&#xE002;"]);
  });

  test("more codes than there are numbers make several regions, each with letters", () => {
    const source = `<p>${"<b>Ål</b> og ".repeat(400)}</p>`;
    const regions = htmlRegions(source);
    checkRegions(source, regions);
    expect(regions.length).toBeGreaterThan(1);
    expect(regions.map(({ content }) => content.match(/Ål/g)?.length ?? 0).reduce((a, b) => a + b)).toBe(400);
  });

  test("more private-use characters in one text than there are numbers: it is left out", () => {
    expect(read(`<p>Ikon ${"\ue001".repeat(300)}</p><p>Kaia</p>`)).toEqual(["paragraph: Kaia"]);
  });
});

describe("line breaks", () => {
  test.each([
    ["one is a code with a space", "<p>Kari Vik<br>\n  Florø</p>", ["Kari Vik<1/> Florø"]],
    ["without white space in the source", "<p>Kari Vik<br/>Florø</p>", ["Kari Vik<1/> Florø"]],
    [
      "two end a paragraph",
      "<div>Storm i nord.<br><br>\nRolig i sør.</div>",
      ["Storm i nord.", "Rolig i sør."],
    ],
    [
      "with a no-break space between",
      "<div>Storm i nord.<br>&nbsp;<br>Rolig i sør.</div>",
      ["Storm i nord.", "Rolig i sør."],
    ],
    ["inside a pair", "<div><b>Storm<br><br>Ras</b> i nord</div>", ["Storm", "Ras<1/> i nord"]],
    ["at the edges", "<p><br>Storm<br></p>", ["Storm"]],
    [
      "with a comment between",
      "<div>Storm i nord.<br><!-- x --><br>Rolig i sør.</div>",
      ["Storm i nord.", "Rolig i sør."],
    ],
    [
      "an address in three lines",
      "<p>Kari Vik<br>Strandgata 5<br>Florø</p>",
      ["Kari Vik<1/> Strandgata 5<2/> Florø"],
    ],
  ])("%s", (_, source, contents) => {
    expect(read(source)).toEqual(contents.map((content) => `paragraph: ${content}`));
  });

  test("white space before one belongs to it", () => {
    const [region] = htmlRegions("<p>Kari \n<br> Florø</p>");
    expect(region?.codes[0]?.markup).toBe("<br>");
    expect(region?.offsets.slice(4, 7)).toEqual([7, 13, 14]);
  });
});

describe("characters", () => {
  test("entities, named, by number, without their end, and none", () => {
    const source = "<p>P&aring; &#229;ker &AElig;rlig &oslash l &lt;b> &amp;aring; R&D &copy=1</p>";
    expect(read(source)).toEqual(["paragraph: På åker Ærlig ø l <b> &aring; R&D ©=1"]);
  });

  test("each unit knows where it begins", () => {
    const [region] = htmlRegions("<p> &aring;\r\n b&#x1F600;<b>c</b>d</p>");
    expect(region?.content).toBe("å b\ud83d\ude00\ue001c\ue101d");
    expect(region?.offsets).toEqual([4, 11, 14, 15, 15, 24, 27, 28, 32, 33]);
  });

  test("white space is folded, also across tags; no-break spaces are not", () => {
    expect(read("<p>a \n<b> b</b>\t\t c&nbsp; d</p>")).toEqual(["paragraph: a <1>b</1> c\u00a0 d"]);
  });

  test("a stray < is text", () => {
    expect(read("<p>3 < 5 og 7 > 5</p>")).toEqual(["paragraph: 3 < 5 og 7 > 5"]);
  });
});

test("what the parser reads otherwise than it stands is left out", () => {
  expect(read('<p>Ferja\0 går</p><p>Kaia</p><img alt="Ferja\0 går">')).toEqual(["paragraph: Kaia"]);
});

describe("attributes", () => {
  test.each([
    [
      "alt and title",
      "<p>Se <img alt=\"Et &quot;hus&quot;\" title='Kart over «Ås»'> der</p>",
      ["paragraph: Se <1/> der", 'caption: Et "hus"', "caption: Kart over «Ås»"],
    ],
    [
      "in a link's tag",
      '<p>Fra <a href="/" title="Hele saken">NRK</a> i dag</p>',
      ["paragraph: Fra <1>NRK</1> i dag", "caption: Hele saken"],
    ],
    ["without quotes", "<p>Se <img alt=Ferja src=x> der</p>", ["paragraph: Se <1/> der", "caption: Ferja"]],
    ["a file's name is no text", '<p><img alt="IMG_2034.JPG">Hus</p>', ["paragraph: Hus"]],
    ["an entity that takes no room at its edge", '<p title="&nbsp;Ferja">Hus</p>', ["paragraph: Hus"]],
    [
      "of a picture with sources",
      '<picture><source srcset=a><img alt="Ferja" src=b></picture>',
      ["caption: Ferja"],
    ],
    ["in what is left out", '<nav title="Meny"><img alt="Logo"></nav><p>Hus</p>', ["paragraph: Hus"]],
  ])("%s", (_, source, regions) => {
    expect(read(source)).toEqual(regions);
  });

  test("the place is the value alone", () => {
    const source = "<img alt = 'Kaia &amp; ferja' src=a><img alt=Ferja>";
    const places = htmlRegions(source).map(({ offsets }) => source.slice(offsets[0], offsets.at(-1)));
    expect(places).toEqual(["Kaia &amp; ferja", "Ferja"]);
  });
});

describe("the page's own texts", () => {
  test("title, description and what other pages show", () => {
    const source = `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8">
      <title>Storm &lt;i&gt; nord <b></title><meta name="description" content="Fire døgn uten strøm">
      <meta property="og:title" content="Storm"><meta property=og:description content='Uten strøm'>
      <meta name="twitter:title" content="Storm"><meta name="twitter:description" content="Uten strøm">
      <meta name="author" content="Kari Vik"><meta property="og:image" content="Bilde"></head><body></body></html>`;
    expect(read(source)).toEqual([
      "heading: Storm <i> nord <b>",
      "lead: Fire døgn uten strøm",
      "heading: Storm",
      "lead: Uten strøm",
      "heading: Storm",
      "lead: Uten strøm",
    ]);
  });

  test("a page that says it is English is read: templates are often wrong", () => {
    expect(read('<html lang="en"><body><p>Storm i nord</p>')).toEqual(["paragraph: Storm i nord"]);
  });

  test("XHTML, where scripts close themselves", () => {
    const source =
      '<?xml version="1.0"?><html><head><script src="a.js"/><title>Storm</title></head><body><p>I nord<br/>nå</p></body></html>';
    expect(read(source, { isXhtml: true })).toEqual(["heading: Storm", "paragraph: I nord<1/> nå"]);
    expect(read(source)).toEqual([]);
  });
});
