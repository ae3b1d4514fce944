/** What there may be far too much of in a file that is brought in: the file with so many of them. */
export type ImportShape = (count: number) => string;

const xliff = (body: string) =>
  `<xliff version="1.2"><file original="seeds/bru.txt" source-language="nb" target-language="en"><body>${body}</body></file></xliff>`;
const xliff2 = (body: string) =>
  `<xliff version="2.1" srcLang="nb" trgLang="en"><file id="f1">${body}</file></xliff>`;
const unit = (target: string) =>
  xliff(`<trans-unit id="s1"><source>Brua stenges</source><target>${target}</target></trans-unit>`);
const tmx = (body: string) => `<tmx version="1.4"><header srclang="nb"/><body>${body}</body></tmx>`;
const pair = (target: string) =>
  `<tu tuid="s1"><tuv xml:lang="nb"><seg>Brua stenges</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;
const row = (state: string, head = "") =>
  `# seeds/bru.txt\n${head}\n| 1 | paragraph | Brua | The bridge | ${state} |\n`;
const document = (segment: object, count = 1) =>
  JSON.stringify({
    schema: "bitekst/document/1",
    source: "seeds/bru.txt",
    languages: { source: "nb", target: "en-GB" },
    blocks: [{ id: "b1", segments: Array(count).fill(segment) }],
  });
const CODE = { kind: "open", number: 1, markup: "<b>" };

/** By the file's ending, which tells the reader. */
export const IMPORT_SHAPES: readonly (readonly [ending: string, what: string, shape: ImportShape])[] = [
  [
    "xlf",
    "units",
    (n) => xliff(`<trans-unit id="s1"><source>a</source><target>b</target></trans-unit>`.repeat(n)),
  ],
  ["xlf", "a word of a text", (n) => unit("Closing ".repeat(n))],
  ["xlf", "elements in each other", (n) => unit(`${'<g id="1">'.repeat(n)}a${"</g>".repeat(n)}`)],
  ["xlf", "native codes in each other", (n) => unit(`${'<ph id="1">'.repeat(n)}a${"</ph>".repeat(n)}`)],
  ["xlf", "elements side by side", (n) => unit('<x id="1"/>a'.repeat(n))],
  ["xlf", "halves without an end", (n) => unit('<bpt id="1">b</bpt>'.repeat(n))],
  ["xlf", "elements that nobody knows", (n) => `${xliff("<a>".repeat(n) + "</a>".repeat(n))}`],
  ["xlf", "attributes", (n) => xliff(`<a ${Array.from({ length: n }, (_, at) => `a${at}="1"`).join(" ")}/>`)],
  ["xlf", "references", (n) => unit("&amp;&#228;".repeat(n))],
  ["xlf", "signs without a reference", (n) => unit("& ".repeat(n))],
  ["xlf", "a letter of a reference", (n) => unit(`&${"a".repeat(n)}`)],
  ["xlf", "comments", (n) => unit("<!-- a -->".repeat(n))],
  ["xlf", "a document type's quotation marks", (n) => `<!DOCTYPE xliff ${"'a' ".repeat(n)}>${unit("a")}`],
  ["xlf", "notes", (n) => unit(`a</target>${"<note>a</note>".repeat(n)}<target>`)],
  [
    "xlf",
    "references to places",
    (n) => unit(`a</target>${'<context context-type="sourcefile">s1:2</context>'.repeat(n)}<target>`),
  ],
  [
    "xlf",
    "notes of segments",
    (n) =>
      xliff2(
        `<unit id="1"><notes>${"<note>a</note>".repeat(n)}</notes>${"<segment><source>a</source></segment>".repeat(n)}</unit>`,
      ),
  ],
  [
    "xlf",
    "dismissals",
    (n) => unit(`a</target><note from="bitekst">${"dismissed (".repeat(n)}</note><target>`),
  ],
  ["tmx", "units", (n) => tmx(pair("a").repeat(n))],
  ["tmx", "variants", (n) => tmx(`<tu>${'<tuv xml:lang="en"><seg>a</seg></tuv>'.repeat(n)}</tu>`)],
  [
    "tmx",
    "notes and properties",
    (n) => tmx(pair("a").replace("<tuv", `${'<note>a</note><prop type="x">a</prop>'.repeat(n)}<tuv`)),
  ],
  ["tmx", "codes", (n) => tmx(pair("<ph>a</ph>b".repeat(n)))],
  ["tmx", "texts in codes", (n) => tmx(pair(`${"<ph><sub>".repeat(n)}${"</sub></ph>".repeat(n)}`))],
  ["tmx", "highlights in each other", (n) => tmx(pair(`${"<hi>".repeat(n)}${"</hi>".repeat(n)}`))],
  ["json", "pairs", (n) => JSON.stringify(Array(n).fill({ source: "a", target: "b" }))],
  ["json", "lists in lists", (n) => `${"[".repeat(n)}${"]".repeat(n)}`],
  ["json", "objects in objects", (n) => `${'{"a":'.repeat(n)}1${"}".repeat(n)}`],
  ["json", "segments", (n) => document({ source: "a", target: "b" }, n)],
  ["json", "codes", (n) => document({ source: "a", target: "b", codes: Array(n).fill(CODE) })],
  ["json", "tags that open", (n) => document({ source: "a", target: "<x1>".repeat(n), codes: [CODE] })],
  [
    "json",
    "tags that cross",
    (n) => document({ source: "a", target: "<x1>".repeat(n) + "</x2>".repeat(n), codes: [CODE] }),
  ],
  ["json", "tags that are cut", (n) => document({ source: "a", target: "<x1 ".repeat(n), codes: [CODE] })],
  ["json", "spaces in a tag", (n) => document({ source: "a", target: `<x1${" ".repeat(n)}`, codes: [CODE] })],
  ["csv", "lines", (n) => "Brua,Bridge\n".repeat(n)],
  ["csv", "lines without a separator", (n) => `source,target\n${"Brua\n".repeat(n)}`],
  ["csv", "columns", (n) => "a,".repeat(n)],
  ["csv", "quotation marks", (n) => `a,${'"'.repeat(n)}`],
  ["csv", "quotation marks that open", (n) => 'a,"b\n'.repeat(n)],
  ["csv", "comments", (n) => `a,b\n${"# a\n".repeat(n)}`],
  ["csv", "blank lines", (n) => `a,b${"\n".repeat(n)}`],
  ["csv", "spaces", (n) => `a,b\n${" ".repeat(n)}a`],
  ["tsv", "lines", (n) => "Brua\tBridge\n".repeat(n)],
  ["tsv", "tabs", (n) => "\t".repeat(n)],
  ["tsv", "old line ends", (n) => `a\tb${"\r".repeat(n)}`],
  ["md", "rows", (n) => row("machine").repeat(n)],
  ["md", "spaces in a state", (n) => row(`a${" ".repeat(n)}b`)],
  ["md", "brackets in a state", (n) => row("(a".repeat(n))],
  ["md", "parts of a state", (n) => row(";:a".repeat(n))],
  ["md", "cells", (n) => row("a |".repeat(n))],
  ["md", "backslashes", (n) => row("\\".repeat(n))],
  ["md", "marks of revisions that do not end", (n) => row("machine", `<!-- bitekst ${"s1=1".repeat(n)}`)],
  ["md", "revisions in one word", (n) => row("machine", `<!-- bitekst ${"s1=1".repeat(n)}-->`)],
  ["md", "revisions without a number", (n) => row("machine", `<!-- bitekst ${"s".repeat(n)}-->`)],
  ["xlf", "letters of the root", (n) => `<${"x".repeat(n)}/>`],
  ["xlf", "letters of an attribute", (n) => xliff(`<a ${"x".repeat(n)}="1" ${"x".repeat(n)}="1"/>`)],
  ["xlf", "letters of what is not closed", (n) => xliff(`<${"x".repeat(n)}>`).slice(0, -30)],
  ["tmx", "letters of the root", (n) => `<${"x".repeat(n)}/>`],
  ["tmx", "letters of an attribute", (n) => tmx(`<a ${"x".repeat(n)}="1" ${"x".repeat(n)}="1"/>`)],
  ["json", "letters of a key", (n) => `{"${"x".repeat(n)}":1}`],
  ["json", "letters of nothing", (n) => "x".repeat(n)],
];
