import { describe, expect, test } from "vitest";
import { markdownRegions } from "../../../src/readers/markdown/markdown-regions.ts";
import { checkRegions } from "../../support/check-regions.ts";
import { showRegions } from "../../support/show-regions.ts";

function read(source: string): readonly string[] {
  const regions = markdownRegions(source);
  checkRegions(source, regions);
  return showRegions(regions);
}

describe("blocks", () => {
  test.each([
    ["headings", "# Storm #\n\nI nord\n======\n", ["heading: Storm", "heading: I nord"]],
    ["a wrapped paragraph", "Ferja er\r\n  innstilt i\ndag.\n", ["paragraph: Ferja er innstilt i dag."]],
    [
      "a nested list",
      "- Brød\n  1. Grovt,\n     helt\n- [x] Melk\n",
      ["list-item: Brød", "list-item: Grovt, helt", "list-item: Melk"],
    ],
    [
      "a quote",
      "> Havet tar,\n> havet gir.\n>\n> - Ordtak\n",
      ["quote: Havet tar, havet gir.", "list-item: Ordtak"],
    ],
    [
      "a paragraph after a list and a quote",
      "- Brød\n\n> Havet tar.\n\nHei\n",
      ["list-item: Brød", "quote: Havet tar.", "paragraph: Hei"],
    ],
    ["a line that a quote takes in", "> Havet tar,\nhavet gir.\n", ["quote: Havet tar, havet gir."]],
    [
      "a table with a pipe in a cell",
      "| Lag | Mål \\| poeng |\n|:--|--:|\n| *Brann* | 3 |\n| `a\\|b` | Ås |\n",
      ["table-cell: Lag", "table-cell: Mål | poeng", "table-cell: Brann", "table-cell: 3", "table-cell: Ås"],
    ],
    [
      "a footnote",
      "Se noten.[^1]\n\n[^1]: Gjelder fra nyttår.\n",
      ["paragraph: Se noten.", "paragraph: Gjelder fra nyttår."],
    ],
    ["code", "```js\nlet ferje = 1\n```\n\n    innrykket kode\n\nTekst\n", ["paragraph: Tekst"]],
    [
      "raw HTML and comments",
      "<div>\nRå tekst\n</div>\n\n<!-- Godkjent -->\n\nTekst\n",
      ["paragraph: Tekst"],
    ],
    ["definitions", '[nrk]: https://nrk.no "Rikskringkasting"\n\nTekst\n', ["paragraph: Tekst"]],
    ["figures and rules", "3 150\n\n***\n\n2024\n", []],
    ["a byte order mark as a character", "\ufeffHei\n", ["paragraph: Hei"]],
  ])("%s", (_, source, regions) => {
    expect(read(source)).toEqual(regions);
  });
});

describe("inline markup", () => {
  test.each([
    [
      "nested emphasis",
      "Et *stort **og ~~lite~~ grønt*** hus",
      "Et <1>stort <2>og <3>lite</3> grønt</2></1> hus",
    ],
    ["what encloses all stays outside", "**[Les saken](/x)**", "Les saken"],
    ["what begins inside stays", "**Nå:** storm", "<1>Nå:</1> storm"],
    [
      "a link with brackets in its text and address",
      "Se [lista [pdf]](/a_(b)) her",
      "Se <1>lista [pdf]</1> her",
    ],
    ["code with all in it", "`ls -l` viser ``a`b``", "<1/> viser <2/>"],
    ["addresses", "Se <https://nrk.no> og www.vg.no nå", "Se <1/> og <2/> nå"],
    [
      "tags of HTML",
      "Trykk <kbd>Enter</kbd><!-- x --> eller <img src=a> her",
      "Trykk <1>Enter</1><2/> eller <3/> her",
    ],
    ["a footnote mark", "Gratis[^1] i år\n\n[^1]: 2025", "Gratis<1/> i år"],
    ["a link by reference", "Se [lov][l] her\n\n[l]: /l", "Se <1>lov</1> her"],
    ["a link without text", "Se [](/a) her", "Se <1/>her"],
    ["brackets that are no link", "Sa han [sjefen] nå", "Sa han [sjefen] nå"],
    ["escapes and entities", "5 \\* 3 &aring; &#229; &amp;aring; R&D \\å", "5 * 3 å å &aring; R&D \\å"],
    ["a hard break by spaces", "Kari Vik  \n  Florø", "Kari Vik<1/> Florø"],
    ["a hard break by a backslash, in a quote", "> Kari Vik\\\n> Florø", "Kari Vik<1/> Florø"],
    ["a break of HTML", "Kari Vik<br>Florø", "Kari Vik<1/> Florø"],
  ])("%s", (_, source, content) => {
    const [first] = read(source);
    expect(first?.replace(/^[a-z-]+: /, "")).toBe(content);
  });

  test("keeps the markup as the source has it", () => {
    const [region] = markdownRegions('Se [her](</a b> "Kart") og __der__\\\nnå');
    expect(region?.codes.map(({ markup }) => markup)).toEqual(["[", '](</a b> "Kart")', "__", "__", "\\\n"]);
  });

  test.each([
    ["[Loven]", "[Loven] gjelder", "][Loven]"],
    ["[Loven][]", "[Loven][] gjelder", "][Loven]"],
    ["[Loven][l]", "[Loven][l] gjelder", "][l]"],
  ])("a link that is found by its text keeps its name: %s", (_, text, close) => {
    const [region] = markdownRegions(`Nå: ${text}\n\n[loven]: /l\n[l]: /l\n`);
    expect(region?.codes.map(({ markup }) => markup)).toEqual(["[", close]);
  });

  test("each unit knows where it begins", () => {
    const [region] = markdownRegions("> &aring;\n>  \\*b *c*");
    expect(region?.content).toBe("å *b \ue001c\ue101");
    expect(region?.offsets).toEqual([2, 9, 13, 15, 16, 17, 18, 19, 20]);
  });
});

describe("what pictures and links say besides", () => {
  test.each([
    [
      "alt and title",
      '![Kaia i *Florø*](k.jpg "Kari \\"Kaia\\" Vik")',
      ["caption: Kaia i <1>Florø</1>", 'caption: Kari "Kaia" Vik'],
    ],
    [
      "a link's title",
      "Se [her](/a 'Kart over Ås') nå",
      ["paragraph: Se <1>her</1> nå", "caption: Kart over Ås"],
    ],
    ["in a text", "Se ![kart](k.png) her", ["paragraph: Se <1/> her", "caption: kart"]],
    ["by reference", "![Kart over Ås][k]\n\n[k]: k.png", ["caption: Kart over Ås"]],
    ["found by its own text", "![Kart over Ås]\n\n[Kart over Ås]: k.png", []],
    ["a title in brackets", "Se [her](/a (Kart)) nå", ["paragraph: Se <1>her</1> nå"]],
  ])("%s", (_, source, regions) => {
    expect(read(source)).toEqual(regions);
  });
});

describe("front matter", () => {
  const frontMatter = (...lines: string[]) => ["---", ...lines, "---", "", "Tekst"].join("\n");

  test.each([
    ["plain", "title: Storm i nord", "heading yaml-plain", "Storm i nord"],
    ["plain over two lines", "summary: Storm\n  i nord", "lead yaml-plain", "Storm i nord"],
    [
      "double quotes",
      'title: "Sjefen: \\"Nei\\" p\\u00e5 \\x41\\U0001F600"',
      "heading yaml-quoted",
      'Sjefen: "Nei" på A😀',
    ],
    ["double quotes over two lines", 'title: "Storm\n  i \\\n  nord"', "heading yaml-quoted", "Storm i nord"],
    ["single quotes", "ingress: 'Sjefen: ''Nei'' \\n'", "lead yaml-quoted", "Sjefen: 'Nei' \\n"],
    ["a folded block", "description: >-\n  Storm\n  i nord", "lead yaml-plain", "Storm i nord"],
    ["a literal block", "description: |\n  Storm\n  i nord\n", "lead yaml-plain", "Storm i nord"],
    ["in quotes with emoji", 'title: "😀 Å ja"', "heading yaml-quoted", "😀 Å ja"],
  ])("%s", (_, line, place, content) => {
    const source = frontMatter("date: 2024-01-01", line, "tags: [a]");
    const regions = markdownRegions(source);
    checkRegions(source, regions);
    const [region] = regions;
    expect([`${region?.kind} ${region?.form}`, region?.content]).toEqual([place, content]);
    expect(regions.length).toBe(2);
  });

  test("a block's paragraphs are texts of their own", () => {
    const source = frontMatter("summary: |", "  Storm i nord.", "", "  Rolig i sør.", "date: 2024-01-01");
    expect(read(source)).toEqual(["lead: Storm i nord.", "lead: Rolig i sør.", "paragraph: Tekst"]);
  });

  test.each([
    ["other keys", "author: Kari Vik\nlayout: sak"],
    ["below another key", "seo:\n  title: Storm"],
    ["what is no text", "title: 2024\ndescription: true\nsummary: [Storm]"],
    ["tagged and named values", "title: !!str Storm\nsummary: &s Storm"],
    ["what is no sound YAML", "title: 'Storm\nb: ]"],
    ["an entity of YAML that takes no room at its edge", 'title: "\\_Storm"'],
  ])("left alone: %s", (_, lines) => {
    expect(read(frontMatter(lines))).toEqual(["paragraph: Tekst"]);
  });

  test("TOML is left alone", () => {
    expect(read('+++\ntitle = "Storm"\n+++\n\nTekst')).toEqual(["paragraph: Tekst"]);
  });

  test("the place is the value inside its quotes", () => {
    const source = frontMatter('title: "Storm"', "summary: I nord");
    const places = markdownRegions(source).map(({ offsets }) => source.slice(offsets[0], offsets.at(-1)));
    expect(places).toEqual(["Storm", "I nord", "Tekst"]);
  });
});
