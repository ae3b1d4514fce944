import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readGlossaryFile } from "../../../src/readers/glossary/read-glossary-file.ts";
import { makeDesk } from "../../support/desk.ts";

const TABLE = "ordfører;mayor\nbrønnøyværing;person from Brønnøy\n";
const ADVICE = "Check the key glossary in pipeline.config.yaml, or set glossary: none to do without";

test.each([
  ["UTF-8", Buffer.from(TABLE)],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TABLE}`)],
  ["UTF-16 with one", Buffer.from(`\uFEFF${TABLE}`, "utf16le")],
  ["Windows-1252", Buffer.from(TABLE, "latin1")],
])("a file in %s", async (_name, bytes) => {
  const desk = makeDesk({ "ordliste.csv": bytes });
  const { glossary, problems } = await readGlossaryFile(desk.root, "ordliste.csv");
  expect(problems).toEqual([]);
  expect(glossary.terms.map(({ source }) => source)).toEqual(["ordfører", "brønnøyværing"]);
});

test.each([
  ["borte.csv", "there is no such file"],
  ["mappe", "it is a folder"],
  ["bok.xlsx", "it is an Excel workbook (XLSX), not text"],
])("%s: one clear line", async (name, state) => {
  const desk = makeDesk({ "bok.xlsx": "PK\x03\x04xl/workbook.xml" });
  mkdirSync(desk.path("mappe"));
  await expect(readGlossaryFile(desk.root, name)).rejects.toMatchObject({
    code: "glossary-file",
    message: `Cannot read "${name}": ${state}`,
    advice: ADVICE,
  });
});
