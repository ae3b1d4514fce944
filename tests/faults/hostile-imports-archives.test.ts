import { expect, test } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";
import { crookedZip, endlessZip } from "./hostile/crooked-zip.ts";
import { readImport } from "./hostile/read-import.ts";
import { readWhole } from "./hostile/read-whole.ts";

const MEGABYTE = 2 ** 20;
/** Packs to less than a hundredth, so that no ratio tells it from text. */
const LARGE = Buffer.from(
  Array.from({ length: MEGABYTE / 2 }, (_, at) => `Ferje ${(at * 7919) % 9973} går. `)
    .join("")
    .slice(0, 8 * MEGABYTE),
);
const SAVED = "omegat/project_save.tmx";
const DOCUMENT = "word/document.xml";
const TMX = Buffer.from(
  '<tmx version="1.4"><header srclang="nb"/><body><tu><tuv xml:lang="nb"><seg>Brua stenges</seg></tuv><tuv xml:lang="en"><seg>Closing</seg></tuv></tu></body></tmx>',
);
const UNIT = { source: "Brua stenges", target: "Closing" };
const SMALL = Buffer.from("Hei");

const many = (claim: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `${at}/${claim}`, content: SMALL }));

/** Archives that would fill the memory or take hours, were they unpacked as their lists say. */
const BOMBS: readonly (readonly [what: string, zip: Buffer])[] = [
  [
    "one file under one name a thousand times",
    crookedZip([
      { name: SAVED, content: LARGE, times: 1000 },
      { name: DOCUMENT, content: LARGE, times: 1000 },
    ]),
  ],
  [
    "one file under a thousand names",
    crookedZip(many(SAVED, 1000).map((file) => ({ ...file, content: SMALL }))),
  ],
  ["sixty thousand files", crookedZip([...many("a.txt", 60_000), { name: SAVED, content: TMX }])],
  ["four billion files", endlessZip(crookedZip([{ name: "a.txt", content: SMALL }]))],
  [
    "a file that says it is of four gigabytes",
    crookedZip([
      { name: SAVED, content: TMX, claimed: 0xfffffffe },
      { name: DOCUMENT, content: TMX, claimed: 0xfffffffe },
    ]),
  ],
  [
    "a file that says it is smaller than it is",
    crookedZip([
      { name: SAVED, content: TMX, claimed: 20 },
      { name: DOCUMENT, content: TMX, claimed: 20 },
    ]),
  ],
  [
    "zeros",
    crookedZip([
      { name: SAVED, content: new Uint8Array(60 * MEGABYTE) },
      { name: DOCUMENT, content: new Uint8Array(60 * MEGABYTE) },
    ]),
  ],
];

test.each(BOMBS)("%s: refused before it is unpacked", async (_, zip) => {
  const before = process.cpuUsage();
  for (const name of ["retur.zip", "retur.docx"]) {
    const refused = await readImport(name, zip);
    expect([name, refused]).toEqual([name, expect.any(PipelineError)]);
  }
  expect(await readWhole("sak.docx", zip)).toBeInstanceOf(PipelineError);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
});

/** What a program that unpacks to the disk would write outside of its folder. */
const WAYS_OUT = [
  "../",
  "../../../../",
  "/",
  "C:\\",
  "..\\..\\",
  "a/../../",
  "\0/",
  "__proto__/",
  "a\nb/",
  "%2e%2e/",
];

test.each(WAYS_OUT)("a memory under %j is read by its end alone, or not at all", async (way) => {
  const read = await readImport("retur.zip", crookedZip([{ name: `${way}${SAVED}`, content: TMX }]));
  const isOurs = !way.includes("\\");
  expect(read).toMatchObject(isOurs ? { units: [UNIT] } : { code: "document-unreadable" });
});

test("a file that says it is larger than it is, is read for what it holds", async () => {
  const zip = crookedZip([{ name: SAVED, content: TMX, claimed: TMX.length + 500 }]);
  expect(await readImport("retur.zip", zip)).toMatchObject({ units: [UNIT] });
});

test("a Word file with a part twice is refused: programs do not agree which of them counts", async () => {
  const body = paragraph("", run("Ferja går"));
  const good = makeDocx({ body });
  const twice = crookedZip([
    { name: DOCUMENT, content: Buffer.from("<w/>") },
    { name: DOCUMENT, content: Buffer.from("<w/>") },
  ]);
  expect(await readWhole("sak.docx", good)).not.toBeInstanceOf(PipelineError);
  expect(await readWhole("sak.docx", twice)).toMatchObject({ message: expect.stringContaining("two parts") });
});
