import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";
import { clientTest, runClient } from "./support/client.ts";
import { type ExportedSeeds, expectOneChanged, exportSeeds, FERRY } from "./support/exported-seeds.ts";

const TABLE = `export/${FERRY}.review.docx`;
const WHO = 'w:author="Kari Nordmann" w:date="2024-05-06T10:00:00Z"';
/** A correction as Word writes it while changes are tracked. */
const TRACKED =
  `>Now the mayor </w:t></w:r><w:del w:id="1" ${WHO}><w:r><w:delText>is demanding</w:delText></w:r></w:del>` +
  `<w:ins w:id="2" ${WHO}><w:r><w:t>demands</w:t></w:r></w:ins><w:r><w:t`;

/** Writes the review table with a tracked correction in it. */
function trackChange(seeds: ExportedSeeds, name: string): void {
  const parts = unzipSync(readFileSync(seeds.path(TABLE)));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const [, open] = /(<w:t[^>]*)>Now the mayor is demanding/.exec(xml) ?? [];
  const tracked = `${TRACKED}${open?.slice("<w:t".length)}>`;
  seeds.write(
    name,
    zipSync({ ...parts, "word/document.xml": strToU8(xml.replace(">Now the mayor is demanding", tracked)) }),
  );
}

const profile = mkdtempSync(join(tmpdir(), "bitekst-office-"));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** LibreOffice saves files anew; its profile is of these tests alone, so that no other one locks it. */
function office(root: string, format: string, ...files: readonly string[]) {
  const installation = `-env:UserInstallation=file://${profile}`;
  const args = [installation, "--headless", "--convert-to", format, "--outdir", "office-out", ...files];
  return runClient("soffice", args, root);
}

/** Texts of a table's rows, as pandoc reads them. */
async function rows(seeds: ExportedSeeds, file: string): Promise<readonly string[]> {
  const { said } = await seeds.client("pandoc", file, "--to=html", "--wrap=none");
  return [...said.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) => row);
}

describe("pandoc", () => {
  clientTest(["pandoc"], "reads a row for each segment of the review table", async () => {
    const seeds = await exportSeeds(["docx"]);
    const [head, ...others] = await rows(seeds, TABLE);
    expect(head).toContain("target");
    const targets = seeds.segments(FERRY).map(({ target }) => target);
    expect(others).toHaveLength(targets.length);
    for (const [index, target] of targets.entries()) expect(others[index]).toContain(`<td>${target}</td>`);
    const { code, said } = await seeds.client("pandoc", seeds.cut(TABLE), "--to=plain");
    expect([code, said]).toEqual([63, expect.stringContaining("couldn't unpack docx container")]);
  });

  clientTest(["pandoc"], "a tracked change is one for it too, and comes back from it", async () => {
    const seeds = await exportSeeds(["docx"]);
    trackChange(seeds, "sporet.docx");
    const read = (how: string) =>
      seeds.client("pandoc", `--track-changes=${how}`, "sporet.docx", "--to=plain");
    expect((await read("accept")).said).toMatch(/mayor\s+demands/);
    expect((await read("reject")).said).not.toMatch(/mayor\s+demands/);
    await seeds.client("pandoc", "--track-changes=all", "sporet.docx", "--output=retur.docx");
    const dry = await seeds.bitekst("apply", "retur.docx", "--dry-run");
    expect(dry.stdout).toContain("changes were tracked by Kari Nordmann; they are taken as accepted");
    await expectOneChanged(seeds, "retur.docx");
  });
});

describe("LibreOffice", () => {
  clientTest(["soffice"], "saves the review table again: nothing lost, a tracked change kept", async () => {
    const seeds = await exportSeeds(["docx"]);
    trackChange(seeds, "sporet.docx");
    const half = seeds.cut(TABLE);
    const { said } = await office(seeds.root, "docx", TABLE, "sporet.docx", half);
    expect(said).toContain("could not be loaded");
    expect(seeds.files("office-out")).toEqual([`${FERRY}.review.docx`, "sporet.docx"]);
    const back = await seeds.bitekst("apply", `office-out/${FERRY}.review.docx`);
    expect([back.code, back.stdout]).toEqual([
      0,
      `office-out/${FERRY}.review.docx: ${seeds.segments(FERRY).length} same\n`,
    ]);
    const dry = await seeds.bitekst("apply", "office-out/sporet.docx", "--dry-run");
    expect(dry.stdout).toContain("changes were tracked by Kari Nordmann; they are taken as accepted");
    await expectOneChanged(seeds, "office-out/sporet.docx");
  });
});

describe("the English of a DOCX article", () => {
  clientTest(["pandoc", "soffice"], "opens in pandoc and in LibreOffice with its format", async () => {
    const article = [
      paragraph("Tittel", run("Ny bru over fjorden åpner i mai")),
      paragraph(
        "",
        run("Ordføreren "),
        run("gleder", "<w:b/>"),
        run(" seg til å åpne brua sammen med elevene."),
      ),
    ];
    const desk = await makeDeeplDesk({}, { translate: (text) => `English of ${text}` });
    desk.write("seeds/sak.docx", makeDocx({ body: article.join("") }));
    expect((await desk.run("--quiet")).code).toBe(0);
    const english = "output/sak.en.docx";
    const { said } = await runClient("pandoc", [english, "--to=markdown", "--wrap=none"], desk.root);
    expect(said).toContain("English of Ordføreren **gleder** seg til å åpne brua");
    desk.write("half.docx", readFileSync(desk.path(english)).subarray(0, 700));
    const saved = await office(desk.root, "txt:Text (encoded):UTF8", english, "half.docx");
    expect(saved.said).toContain("could not be loaded");
    expect(desk.files("office-out")).toEqual(["sak.en.txt"]);
    expect(desk.read("office-out/sak.en.txt").replace("\ufeff", "").trim().split("\n")).toEqual([
      "English of Ny bru over fjorden åpner i mai",
      "English of Ordføreren gleder seg til å åpne brua sammen med elevene.",
    ]);
    expect((await runClient("pandoc", ["half.docx"], desk.root)).code).toBe(63);
  });
});
