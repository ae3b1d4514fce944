import { inDocument, inParagraph, SHORT_RUN } from "./document-xml.ts";
import type { Shape } from "./expect-linear.ts";

const many = (text: string): Shape => {
  return (size) => text.repeat(Math.ceil(size / text.length));
};
const between = (before: string, text: string, after = ""): Shape => {
  return (size) => `${before}${text.repeat(Math.ceil(size / text.length))}${after}`;
};
const numbered = (line: (number: number) => string, before = ""): Shape => {
  return (size) => {
    let text = before;
    for (let number = 0; text.length < size; number++) text += line(number);
    return text;
  };
};

/** What a person may put into any article, far too often. */
export const TEXT_SHAPES: Readonly<Record<string, Shape>> = {
  "one line": many("Ferja går til Bodø. "),
  "one word": many("å"),
  "one space": between("Hei.", " ", "Ho."),
  dots: between("Hei ", ".", " ho"),
  initials: many("A. "),
  digits: many("1"),
  "digits and dots": many("1."),
  "quotation marks": many("«"),
  dashes: many("– "),
  hyphens: many("-"),
  blocks: many("Ferja går.\n\n"),
  lines: many("Ferja går\n"),
  "blank lines": between("Hei\n", "\n", "Ho"),
  "old line ends": many("Hei\r\r"),
  "zero width and turned": between("Hei", "\u200b\u202e", "ho"),
  families: many("👨‍👩‍👧 "),
  accents: between("a", "\u0301"),
  names: many("Kari "),
  "number signs": many("#"),
  addresses: between("http://a.no/", "a/"),
  brackets: between("", "(", "Hei"),
  shouting: many("Hei!? "),
  tabs: many("a\t"),
  semicolons: many("a;"),
  credits: many("Foto: Kari Lie / NTB\n"),
  "list items": many("• Ferja\n"),
  "numbered items": numbered((number) => `${number}. Ferja går\n`),
  fences: many("```\nkode\n"),
  "marks of quoting": between("", "> ", "Hei"),
  tables: many("a | b | c\n"),
};

/** Elements, and what may stand for them. */
export const HTML_SHAPES: Readonly<Record<string, Shape>> = {
  paragraphs: many("<p>Ferja går.</p>\n"),
  "elements in elements": between("<p>Hei der.</p>", "<div>", "Ferja går."),
  "and text in each": many("<div>Ferja går"),
  "links that do not end": many("<a href=x>Hei "),
  "bold that does not end": between("<p>", "<b>Hei "),
  "fonts across paragraphs": between("<p>", "<font>Hei <p>"),
  "crossed pairs": between("<p>", "<b><i></b>Hei"),
  "less-than signs": between("<p>Hei ", "<"),
  "tags that do not end": between("<p>", "a<b "),
  "the same attribute": between("<p ", 'a="b" ', ">Hei"),
  "many attributes": (size) => `${numbered((number) => `a${number}=1 `, "<p ")(size)}>Hei`,
  "an end tag of quotes": between("<p>Hei</p", '"'),
  "end tags of nothing": between("<p>Hei", "</b>"),
  "half end tags": between("<p>Hei", "</p"),
  "rows and cells": between("<table>", "<tr><td>Hei"),
  "tables in tables": many("<table><tr><td>Hei "),
  "lists in lists": many("<ul><li>Hei "),
  ampersands: between("<p>", "&", "Hei"),
  entities: between("<p>", "&aring;"),
  "a comment": between("<p>Hei<!--", "-"),
  comments: between("<p>Hei", "<!-- a -->", "ho"),
  "a title": between("<title>", "<b>"),
  "groups in a picture": between("<svg>", "<g>"),
  pictures: between("<p>Hei ", "<img alt=Hei>"),
  scripts: between("<p>Hei<script>", "<!--<script>"),
  breaks: between("<p>Hei", "<br>"),
  styles: (size) => `<p style="${"display:".repeat(size / 8)}">Hei`,
  articles: between("", "<article>", "Hei"),
  choices: between("<select>", "<p>Hei"),
  templates: between("", "<template>", "<p>Hei"),
  "words that are code": between("<p>Hei ", "<code>a</code> "),
  "headings side by side": many("<h2>Ferja</h2>"),
  "custom elements": between("<p>", "<x-y>Hei</x-y> "),
  "CDATA of nothing": between("<p>", "<![CDATA[a]]>Hei "),
};

/** Marks, and lines that are marks. */
export const MARKDOWN_SHAPES: Readonly<Record<string, Shape>> = {
  paragraphs: many("Ferja går.\n\n"),
  "quotes in quotes": between("", ">", " Hei"),
  "lists in lists": between("", "- ", "Hei"),
  "both in each other": between("", "> - ", "Hei"),
  "deeper items": (size) => {
    let text = "";
    for (let depth = 0; text.length < size; depth++) text += `${"  ".repeat(depth)}- Hei\n`;
    return text;
  },
  brackets: between("", "[", "Hei"),
  "closed brackets": (size) => "[Hei".repeat(size / 8) + "]".repeat(size / 8),
  links: many("[Hei](a) "),
  stars: between("", "*", "Hei"),
  "emphasis that does not end": many("*Hei **du "),
  "mixed emphasis": many("*a_ "),
  "emphasis in emphasis": (size) => "*Hei ".repeat(size / 10) + " du*".repeat(size / 10),
  "longer and longer code marks": (size) => {
    let text = "Hei ";
    for (let length = 1; text.length < size; length++) text += `${"`".repeat(length)} `;
    return text;
  },
  "code marks": between("Hei ", "`a"),
  "less-than signs": between("Hei ", "<"),
  "tags that do not end": between("Hei ", "<a "),
  "lines of HTML": between("", "<div>\n", "Hei"),
  "rows of a table": between("|a|b|\n|-|-|\n", "|Hei|ho|\n"),
  "cells of a row": (size) => `${"|a".repeat(size / 4)}|\n${"|-".repeat(size / 4)}|\n`,
  "one definition": between("", "[a]: b\n", "Hei"),
  definitions: numbered((number) => `[${number}]: b\n`, "Hei\n\n"),
  footnotes: between("Hei [^1]\n\n", "[^1]: Hei\n"),
  pictures: between("", "![", "Hei"),
  tildes: many("~a "),
  "front matter in brackets": (size) => `---\ntitle: ${"[".repeat(size)}\n---\nHei`,
  "front matter of aliases": (size) => `---\n${"a: &a [*a]\n".repeat(size / 11)}---\nHei`,
  "a long title": (size) => `---\ntitle: ${"a".repeat(size)}\n---\nHei`,
  "front matter": (size) => `${numbered((number) => `k${number}: Hei du\n`, "---\n")(size)}---\nHei`,
  headings: many("# Hei\n"),
  "underlined headings": many("Hei\n===\n"),
  "underlined with blank lines": many("Hei\n---\n\n"),
  "lines across": between("", "***\n", "Hei"),
  backslashes: between("Hei ", "\\"),
  ats: many("a@"),
  "www.": many("www."),
  ampersands: between("", "&", "Hei"),
  items: many("- Ferja går.\n"),
  "loose items": many("- Ferja går.\n\n"),
  "items and text": many("- Ferja går.\n\nBussen går.\n\n"),
  "quotes and text": many("> Ferja går.\n\nBussen går.\n\n"),
  "items in items": many("- Ferja\n  - Buss\n"),
  "quotes and items": many("> Ferja\n- Buss\n"),
  fences: between("", "```\n", "Hei"),
  "lazy lines": between("> Hei\n", "ho\n"),
  bars: between("", "|", "Hei"),
  "mail addresses": (size) => `${"a.".repeat(size / 2)}@b`,
  "hard breaks": many("Hei  \n"),
};

const around = (open: string, close: string, inside: string): Shape => {
  return (size) => {
    const times = Math.ceil(size / (open.length + close.length));
    return open.repeat(times) + inside + close.repeat(times);
  };
};

/** XML of Word documents; sound, for what is not is refused by its parser. */
export const DOCX_SHAPES: Readonly<Record<string, Shape>> = {
  paragraphs: (size) => inDocument(many(`<w:p>${SHORT_RUN}</w:p>`)(size) as string),
  runs: (size) => inParagraph(many(SHORT_RUN)(size) as string),
  "formatted runs": (size) =>
    inParagraph(many(`<w:r><w:rPr><w:b/></w:rPr><w:t>A</w:t></w:r>${SHORT_RUN}`)(size) as string),
  "one text": (size) => inParagraph(`<w:r><w:t>${"Ferja går. ".repeat(size / 11)}</w:t></w:r>`),
  tabs: (size) => inParagraph(`${SHORT_RUN}<w:r>${"<w:tab/>".repeat(size / 8)}</w:r>${SHORT_RUN}`),
  "tables in tables": (size) =>
    inDocument(
      around(
        "<w:tbl><w:tr><w:tc>",
        "<w:p/></w:tc></w:tr></w:tbl>",
        `<w:p>${SHORT_RUN}</w:p>`,
      )(size) as string,
    ),
  "rows of a table": (size) =>
    inDocument(`<w:tbl>${many(`<w:tr><w:tc><w:p>${SHORT_RUN}</w:p></w:tc></w:tr>`)(size)}</w:tbl>`),
  "insertions in insertions": (size) => inParagraph(around("<w:ins>", "</w:ins>", SHORT_RUN)(size) as string),
  "deletions side by side": (size) =>
    inParagraph(`${SHORT_RUN}${many("<w:del><w:r><w:delText>A</w:delText></w:r></w:del>")(size)}`),
  "boxes of content": (size) =>
    inParagraph(around("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", SHORT_RUN)(size) as string),
  "links that hold links": (size) =>
    inParagraph(around("<w:hyperlink>", "</w:hyperlink>", SHORT_RUN)(size) as string),
  "fields that do not end": (size) =>
    inParagraph(many(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${SHORT_RUN}`)(size) as string),
  "ends of no field": (size) =>
    inParagraph(many(`<w:r><w:fldChar w:fldCharType="end"/></w:r>${SHORT_RUN}`)(size) as string),
  bookmarks: (size) =>
    inParagraph(many(`<w:bookmarkStart w:id="1" w:name="a"/>${SHORT_RUN}`)(size) as string),
  "text boxes in text boxes": (size) =>
    inDocument(
      around(
        "<w:p><w:r><w:pict><w:txbxContent>",
        "</w:txbxContent></w:pict></w:r></w:p>",
        `<w:p>${SHORT_RUN}</w:p>`,
      )(size) as string,
    ),
  comments: (size) => inParagraph(`${SHORT_RUN}${many("<!-- a -->")(size)}${SHORT_RUN}`),
  "unknown elements": (size) => inParagraph(`${SHORT_RUN}${many("<w:x a='b'/>")(size)}${SHORT_RUN}`),
};
