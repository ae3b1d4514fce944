import { expect, test } from "vitest";
import type { BilingualDocument } from "../../src/model/document.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { mdWriter } from "../../src/writers/md-writer.ts";
import { makeDocument } from "../support/make-document.ts";
import { readHtml, textOf, withClass } from "../support/read-html.ts";

const PIVOT = { language: "nb", text: "Jeg er ikke <hjemme>." };

/** Nynorsk that went by way of bokmål, but for its last sentence. */
function byBokmaal(): BilingualDocument {
  const plain = makeDocument("seeds/nynorsk.txt", [
    ["paragraph", ["Eg er ikkje heime.", "I am not at home."], ["Ho kjem.", "She is coming."]],
  ]);
  const [block] = plain.blocks;
  const [first, ...others] = block?.units ?? [];
  if (block === undefined || first === undefined) throw new Error("no unit");
  const units = [{ ...first, review: { pivot: PIVOT } }, ...others];
  return { ...plain, languages: { source: "nn", target: "en-GB" }, blocks: [{ ...block, units }] };
}

test("a page has a third column for what the English was made of", () => {
  const html = htmlWriter.write(byBokmaal());
  const page = readHtml(html);
  expect(withClass(page, "columns").map(textOf)).toEqual([
    "Norwegian NynorskNorwegian BokmålBritish English",
  ]);
  expect(withClass(page, "between").map(textOf)).toEqual(["Jeg er ikke <hjemme>."]);
  expect(html).toContain('<p class="between" lang="nb">');
  expect(html).toContain("repeat(3, minmax(0, 1fr))");
});

test("a table has it too, empty where the English was made of the source itself", () => {
  const rows = mdWriter
    .write(byBokmaal())
    .split("\n")
    .filter((line) => line.startsWith("|"));
  expect(rows).toEqual([
    "| # | Block | Norwegian Nynorsk | Norwegian Bokmål | British English | State |",
    "|--:|---|---|---|---|---|",
    "| 1 | paragraph | Eg er ikkje heime. | Jeg er ikke &lt;hjemme>. | I am not at home. | ○ machine |",
    "| 2 |  | Ho kjem. |  | She is coming. | ○ machine |",
  ]);
});

test("JSON has it beside the target", () => {
  const { blocks } = JSON.parse(jsonWriter.write(byBokmaal())) as { blocks: { segments: object[] }[] };
  expect(blocks[0]?.segments.map((segment) => ("pivot" in segment ? segment.pivot : null))).toEqual([
    PIVOT,
    null,
  ]);
});

test("nothing of it is in a page that went straight", () => {
  const html = htmlWriter.write(makeDocument("seeds/bokmål.txt", [["paragraph", ["Ja.", "Yes."]]]));
  expect(html).not.toContain("between");
});
