import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";

const ARTICLE = makeDocx({
  body: [
    paragraph("Tittel", run("Ny bru over fjorden åpner i mai")),
    paragraph(
      "",
      run("Ordføreren "),
      run("gleder", "<w:b/>"),
      run(" seg til å åpne brua sammen med elevene."),
    ),
  ].join(""),
});

function documentOf(path: string): string {
  return new TextDecoder().decode(unzipSync(readFileSync(path))["word/document.xml"]);
}

describe("a DOCX article", () => {
  test("is translated, and written back with its format in place", async () => {
    const desk = await makeDeeplDesk({}, { translate: (text) => `English of ${text}` });
    desk.write("seeds/sak.docx", ARTICLE);
    expect((await desk.run("--quiet")).code).toBe(0);
    expect(desk.files("output")).toEqual([
      "index.html",
      "sak.docx.html",
      "sak.docx.json",
      "sak.docx.tmx",
      "sak.docx.xlf",
      "sak.en.docx",
    ]);
    expect(documentOf(desk.path("output/sak.en.docx"))).toContain(
      '<w:t xml:space="preserve">English of Ordføreren </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>' +
        '<w:t xml:space="preserve">gleder</w:t></w:r>',
    );
    const stamps = desk.stamps("output");
    const before = desk.server.requests.length;
    await desk.run("--quiet");
    expect(desk.server.requests).toHaveLength(before);
    expect(desk.stamps("output")).toEqual(stamps);
    expect((await desk.run("export", "english", "--out", "ut")).code).toBe(0);
    const [exported] = desk.files("ut");
    expect(
      readFileSync(desk.path(`ut/${exported}`)).equals(readFileSync(desk.path("output/sak.en.docx"))),
    ).toBe(true);
  });

  test("with tracked changes is translated as if they were accepted, and that is said", async () => {
    const desk = await makeDeeplDesk({}, { translate: (text) => `English of ${text}` });
    const changes =
      `<w:del w:id="1" w:author="Kari Nilsen"><w:r><w:delText>Ferja</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="Kari Nilsen">${run("Brua")}</w:ins>`;
    desk.write("seeds/sak.docx", makeDocx({ body: paragraph("", changes, run(" åpner for alle i mai.")) }));
    const { code, stderr } = await desk.run();
    expect(code).toBe(0);
    expect(stderr).toContain('Tracked changes by Kari Nilsen in "seeds/sak.docx" were taken as accepted');
    expect(documentOf(desk.path("output/sak.en.docx"))).toContain(">English of Brua åpner for alle i mai.<");
  });

  test("that is no DOCX fails in one line, the others go on", async () => {
    const desk = await makeDeeplDesk({ "seeds/b.txt": "Brua over fjorden åpner i mai, sier ordføreren." });
    desk.write("seeds/a.docx", "Ikke Word");
    const { code, stderr } = await desk.run();
    expect(code).not.toBe(0);
    expect(stderr).toContain('Cannot read "seeds/a.docx": it is no Word document');
    expect(desk.files("output")).toContain("b.en.txt");
  });

  test("outside the folder is written too", async () => {
    const desk = await makeDeeplDesk({}, { translate: (text) => `English of ${text}` });
    const other = await makeDeeplDesk({});
    other.write("sak.docx", ARTICLE);
    expect((await desk.run("translate", other.path("sak.docx"), "--quiet")).code).toBe(0);
    const [name] = desk.files("output").filter((each) => each.endsWith(".en.docx"));
    expect(documentOf(desk.path(`output/${name}`))).toContain("English of Ny bru");
  });
});
