import { expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { makeDocx } from "../support/make-docx.ts";
import { IS_LONG } from "./deepl/fault-seed.ts";
import { inDocument, inParagraph, SHORT_RUN } from "./hostile/document-xml.ts";
import { readWhole } from "./hostile/read-whole.ts";

const LEVELS = 100_000;
/** Of what the parser looks at letter by letter. */
const INLINE = IS_LONG ? LEVELS : 20_000;
const nested = (open: string, close = "", inside = "Ferja går", levels = LEVELS) =>
  open.repeat(levels) + inside + close.repeat(levels);
const inline = (open: string, close: string) => nested(open, close, "Ferja går", INLINE);

/** Parts that lie in each other deeper than any stack of calls. */
const DEEP: readonly (readonly [name: string, what: string, text: string])[] = [
  ["sak.txt", "brackets", nested("(", ")")],
  ["sak.txt", "quotation marks", nested("«", "»")],
  ["sak.txt", "marks of quoting", nested("> ")],
  ["sak.html", "elements", nested("<div>", "</div>")],
  ["sak.html", "bold and italics", `<p>${nested("<b><i>", "</i></b>")}`],
  ["sak.html", "lists", nested("<ul><li>", "</li></ul>")],
  ["sak.html", "tables", nested("<table><tr><td>", "</td></tr></table>")],
  ["sak.html", "templates", nested("<template>", "</template>")],
  ["sak.html", "pictures", nested("<svg>", "</svg>")],
  ["sak.html", "formulas", nested("<math><mi>", "</mi></math>")],
  ["sak.md", "quotes", nested("> ")],
  ["sak.md", "lists", nested("- ")],
  ["sak.md", "numbered lists", nested("1. ")],
  ["sak.md", "emphasis", inline("*a ", " b*")],
  ["sak.md", "strong emphasis", nested("**", "**")],
  ["sak.md", "brackets", nested("[", "]")],
  ["sak.md", "links", inline("[", "](a)")],
  ["sak.md", "pictures", inline("![", "](a)")],
  ["sak.md", "lists of front matter", `---\ntitle: ${nested("[", "]")}\n---\nFerja`],
  ["sak.md", "keys of front matter", `---\ntitle: ${nested("{a: ", "}")}\n---\nFerja`],
  [
    "sak.docx",
    "tables",
    inDocument(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", `<w:p>${SHORT_RUN}</w:p>`)),
  ],
  ["sak.docx", "insertions", inParagraph(nested("<w:ins>", "</w:ins>", SHORT_RUN))],
  ["sak.docx", "links", inParagraph(nested("<w:hyperlink>", "</w:hyperlink>", SHORT_RUN))],
  [
    "sak.docx",
    "boxes of content",
    inParagraph(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", SHORT_RUN)),
  ],
];

test.each(DEEP)("%s: %s in each other, deeper than any stack", async (name, _, text) => {
  const bytes = name === "sak.docx" ? makeDocx({ body: "", xml: text }) : Buffer.from(text);
  const read = await readWhole(name, bytes);
  if (read instanceof PipelineError) expect(read.code).toBe("document-unreadable");
});
