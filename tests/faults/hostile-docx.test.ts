import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { checkXml } from "../../src/readers/docx/check-xml.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { textBox } from "../support/boxed-docx.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";
import { FAULT_SEED, IS_LONG } from "./deepl/fault-seed.ts";
import { HOSTILE_TEXTS, INNOCENT } from "./hostile/hostile-texts.ts";
import { mutationOf } from "./hostile/mutations.ts";
import { readWhole } from "./hostile/read-whole.ts";
import { shapeOfXml } from "./hostile/shapes-of-outputs.ts";

/** One of each that a paragraph may hold. */
const BODY = [
  paragraph("Tittel", run("Ferja til Bodø")),
  paragraph(
    "",
    run("Ferja "),
    run("går", "<w:b/>"),
    run(" i dag. Den er full."),
    '<w:bookmarkStart w:id="1" w:name="a"/>',
  ),
  paragraph(
    "",
    '<w:hyperlink r:id="rId5">',
    run("Les saken"),
    "</w:hyperlink>",
    "<w:r><w:tab/></w:r>",
    run("her &amp; nå"),
  ),
  paragraph(
    "",
    '<w:ins w:id="1">',
    run("Nytt. "),
    "</w:ins>",
    '<w:del w:id="2"><w:r><w:delText>Gammelt.</w:delText></w:r></w:del>',
  ),
  paragraph("", textBox(paragraph("", run("I en ramme."))), run("Utenfor.")),
  `<w:tbl><w:tr><w:tc>${paragraph("", run("År"))}</w:tc><w:tc>${paragraph("", run("Pris"))}</w:tc></w:tr></w:tbl>`,
].join("");
const FILE = makeDocx({ body: BODY });
const PARTS = unzipSync(FILE);
const PACKED_PARTS = [
  "word/document.xml",
  "word/styles.xml",
  "word/_rels/document.xml.rels",
  "_rels/.rels",
  "[Content_Types].xml",
];

test(`files with bytes changed are read whole or refused: seed ${FAULT_SEED}`, async () => {
  await fc.assert(
    fc.asyncProperty(mutationOf([FILE]), async (bytes) => {
      await readWhole("sak.docx", bytes);
    }),
    { seed: FAULT_SEED, numRuns: IS_LONG ? 20_000 : 400, endOnFailure: true },
  );
});

test(`parts with characters changed are read whole or refused: seed ${FAULT_SEED}`, async () => {
  let read = 0;
  const change = fc.constantFrom(...PACKED_PARTS).chain((part) => {
    const own = PARTS[part] ?? new Uint8Array();
    return mutationOf([own]).map((bytes) => ({ part, bytes }));
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ part, bytes }) => {
      const document = await readWhole("sak.docx", zipSync({ ...PARTS, [part]: bytes }, { level: 0 }));
      if (!(document instanceof PipelineError)) read += 1;
    }),
    { seed: FAULT_SEED, numRuns: IS_LONG ? 20_000 : 400, endOnFailure: true },
  );
  expect(read).toBeGreaterThan(20);
});

/** What the file is like when all its text is this. */
async function englishOf(target: string): Promise<string> {
  const document = await readWhole("sak.docx", FILE);
  if (document instanceof PipelineError) throw document;
  const { name, format } = document;
  const blocks = document.blocks.map(({ segments, ...block }) => ({
    ...block,
    units: segments.map((segment) => ({
      segment,
      target: target === "" ? segment.source : target,
      state: "final" as const,
      origin: "human" as const,
    })),
  }));
  const languages = { source: "nb", target: "en-GB" };
  return englishWriter.write({ name, format, languages, blocks, findings: [] }, document.text);
}

test("English that looks like markup stays text", async () => {
  const innocent = shapeOfXml(await englishOf(INNOCENT));
  for (const text of HOSTILE_TEXTS) {
    const english = await englishOf(text);
    checkXml("sak.docx", english);
    expect(shapeOfXml(english), text).toEqual(innocent);
  }
});

test("what stays as it is stays as it is", async () => {
  const shown = (xml: string) =>
    [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text]) => text).join("");
  expect(shown(await englishOf(""))).toBe(shown(strFromU8(PARTS["word/document.xml"] ?? strToU8(""))));
});
