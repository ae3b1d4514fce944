import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { exportDocuments } from "../../../src/pipeline/export/export-documents.ts";
import { NAME, openReturns } from "../apply/open-returns.ts";

test("--require: nothing is written, and what is short is listed, until all is approved", async () => {
  const returns = await openReturns({ [NAME]: "Brua stenges\n\nBrua er stengt." });
  const choice = {
    format: "english",
    paths: [],
    cwd: returns.fake.root,
    out: "ut",
    require: "final",
  } as const;
  await returns.edit("s1", { state: "final" });
  expect(await exportDocuments(returns.fake.kit, choice)).toEqual({
    documents: [NAME],
    files: [],
    short: [{ document: NAME, segment: "s2", state: "translated" }],
  });
  expect(returns.fake.files().filter((name) => name.startsWith("ut/"))).toEqual([]);
  await returns.edit("s2", { state: "final" });
  const { files } = await exportDocuments(returns.fake.kit, choice);
  expect(files).toEqual(["bru.en.txt"]);
  expect(returns.fake.read("ut/bru.en.txt")).not.toContain("not reviewed");
});

test("what nobody has reviewed says so at its head", async () => {
  const returns = await openReturns();
  for (const format of ["html", "json", "tmx", "xliff", "xliff2", "md", "english"])
    expect(await returns.out(format)).toContain("not reviewed: 4 of 4 segments");
});

test("XLIFF 2 is sound XML, with codes, states, rejections and comments", async () => {
  const page =
    "<html><body><article><h1>Brua</h1><p>Les <b>hele <i>saken</i></b> her.<br>Hun lo.</p></article></body></html>";
  const returns = await openReturns({ "seeds/bru.html": page });
  const [first, second] = await returns.segments();
  await returns.edit(second?.id ?? "", { reject: "terms" });
  await returns.edit(first?.id ?? "", { state: "final" });
  await returns.desk.comment("seeds/bru.html", { segment: "s1", who: "Kari", text: "Fin & kort" });
  const text = await returns.out("xliff2");
  const tags: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name }) => tags.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  expect(tags).toEqual(
    expect.arrayContaining(["xliff", "file", "group", "unit", "originalData", "segment", "pc"]),
  );
  expect(text).toContain('<segment state="initial" subState="bitekst:rejected">');
  expect(text).toContain('<segment state="final">');
  expect(text).toContain('<note category="comment">Kari: Fin &amp; kort</note>');
  const report = await returns.back("retur.xlf", text);
  expect([new Set(report.units.map(({ kind }) => kind)), report.comments]).toEqual([new Set(["same"]), 0]);
});
