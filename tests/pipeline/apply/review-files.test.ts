import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { exportDocuments } from "../../../src/pipeline/export/export-documents.ts";
import { kindsOf, openReturns, type Returns } from "./open-returns.ts";

async function bytesOut({ fake }: Returns, format: string): Promise<readonly Uint8Array[]> {
  const choice = { format, paths: [], cwd: fake.root, out: "export" };
  const { files } = await exportDocuments(fake.kit, choice);
  return files.map((file) => readFileSync(join(fake.root, "export", file)));
}

test("a Word table comes back as it went out, and with tracked changes, an approval and a comment", async () => {
  const returns = await openReturns();
  const [word = new Uint8Array()] = await bytesOut(returns, "docx");
  expect(kindsOf(await returns.back("retur.docx", word))).toEqual(["same", "same", "same", "same"]);
  const { target = "" } = (await returns.segments())[1] ?? {};
  const parts = unzipSync(word);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const text = `<w:t xml:space="preserve">${target}</w:t></w:r>`;
  expect(xml).toContain(text);
  const tracked = `<w:t>The bridge is</w:t></w:r><w:ins w:author="Ola"><w:r><w:t xml:space="preserve"> shut.</w:t></w:r></w:ins>`;
  const changed = xml
    .replace(text, tracked)
    .replace(/(The bridge is<(?:(?!<w:tr>).)*)>machine</su, "$1>approved<")
    .replace(
      /(The bridge is<(?:(?!<w:tr>).)*?<w:p>)(<\/w:p>)/su,
      "$1<w:r><w:t>Sperret eller stengt?</w:t></w:r>$2",
    );
  const bytes = zipSync({ ...parts, "word/document.xml": strToU8(changed) });
  const report = await returns.back("retur.docx", bytes);
  expect(kindsOf(report)).toEqual(["same", "changed", "same", "same"]);
  expect(report.notes).toEqual(["changes were tracked by Ola; they are taken as accepted"]);
  expect(report.comments).toBe(1);
  expect((await returns.segments())[1]).toMatchObject({ target: "The bridge is shut.", state: "final" });
  const again = await bytesOut(returns, "docx");
  const back = await returns.back("retur.docx", again[0] ?? bytes);
  expect([kindsOf(back), back.comments]).toEqual([["same", "same", "same", "same"], 0]);
});

test("edits of a review page find their segments", async () => {
  const returns = await openReturns();
  const [page = new Uint8Array()] = await bytesOut(returns, "review-html");
  const json = /id="sheet">(.*?)<\/script>/su.exec(strFromU8(page))?.[1] ?? "";
  const sheet = JSON.parse(json);
  const { segment, digest, revision } = sheet.blocks[1].segments[0];
  const edits = [{ segment, digest, revision, target: "The bridge is shut.", state: "final" }];
  const { document } = sheet;
  const saved = JSON.stringify({ schema: "bitekst/edits/1", document, edits });
  expect(kindsOf(await returns.back("bru.edits.json", saved))).toEqual(["changed"]);
  expect((await returns.segments())[1]).toMatchObject({ target: "The bridge is shut.", state: "final" });
});

test("what OmegaT saves comes back, inline codes too", async () => {
  const returns = await openReturns({ "seeds/bru.md": "Les **hele saken** her.\n" });
  await bytesOut(returns, "omegat");
  const { source = "" } = (await returns.segments())[0] ?? {};
  expect(source).toBe("Les <x1>hele saken</x1> her.");
  const memory = returns.fake.read("export/omegat-nb-en-GB/tm/auto/bitekst.tmx");
  expect(memory).toContain("<seg>Les &lt;x1&gt;hele saken&lt;/x1&gt; her.</seg>");
  const theirs = memory.replace(
    /(<tuv xml:lang="en-GB"><seg>).*?(<\/seg>)/su,
    "$1Read &lt;x1&gt;it all&lt;/x1&gt; here.$2",
  );
  expect(kindsOf(await returns.back("project_save.tmx", theirs))).toEqual(["changed"]);
  expect((await returns.segments())[0]?.target).toBe("Read <x1>it all</x1> here.");
});

test("a Word table brings rejects, joins and blanks into a fresh folder", async () => {
  const [from, to] = [await openReturns(), await openReturns()];
  await from.edit("s1", { reject: "terms" });
  await from.edit("s2", { join: "next" });
  await from.edit("s2", { state: "final" });
  await from.edit("s4", { target: "", blank: true, state: "final" });
  const [word = new Uint8Array()] = await bytesOut(from, "docx");
  expect(kindsOf(await to.back("retur.docx", word))).toEqual(Array.from({ length: 4 }, () => "changed"));
  expect(await to.segments()).toMatchObject([
    { state: "initial", rejected: { reason: "terms" } },
    { state: "final" },
    { state: "final", joined: "s2", target: "" },
    { state: "final", blank: true, target: "" },
  ]);
  expect(kindsOf(await from.back("retur.docx", word))).toEqual(Array.from({ length: 4 }, () => "same"));
});

test("a project of OmegaT comes back as a folder, and as a zip file", async () => {
  const returns = await openReturns();
  await bytesOut(returns, "omegat");
  const project = "export/omegat-nb-en-GB";
  await expect(returns.again(project)).rejects.toThrow("without omegat/project_save.tmx");
  const [, { target = "" } = {}] = await returns.segments();
  const memory = returns.fake.read(`${project}/tm/auto/bitekst.tmx`);
  returns.fake.write(`${project}/omegat/project_save.tmx`, memory.replace(target, "The bridge is shut."));
  const dry = await returns.again(`${project}/`, { dryRun: true });
  expect([dry.file, kindsOf(dry)]).toEqual([
    `${project}/omegat/project_save.tmx`,
    ["same", "changed", "same", "same"],
  ]);
  const saved = strToU8(memory.replace(target, "Closed, that bridge."));
  const zip = zipSync({ "../ut.tmx": saved, "p/omegat/project_save.tmx": saved });
  expect(kindsOf(await returns.back("retur.zip", zip))).toEqual(["same", "changed", "same", "same"]);
  expect((await returns.segments())[1]?.target).toBe("Closed, that bridge.");
  expect(returns.fake.files()).not.toContain("ut.tmx");
});

test.each([
  ["OK", { state: "final" }],
  ["✓", { state: "final" }],
  ["✓ approved (machine); English", { state: "final" }],
  ["godkjent", { state: "final" }],
  ["Needs work: terms", { state: "initial", rejected: { reason: "terms" } }],
  ["✗ needs work", { state: "initial", rejected: { reason: "other" } }],
  ["vet ikke", { state: "translated" }],
])("what people write in the last column of a Markdown table: %s", async (word, becomes) => {
  const returns = await openReturns();
  const lines = (await returns.out("md")).split("\n");
  const written = lines.map((line) => (/^\| 2 /.test(line) ? line.replace(/[^|]*\|$/, ` ${word} |`) : line));
  await returns.back("retur.md", written.join("\n"));
  expect((await returns.segments())[1]).toMatchObject(becomes);
});
