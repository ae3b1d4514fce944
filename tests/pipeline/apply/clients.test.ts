import { describe, expect, test } from "vitest";
import { kindsOf, NAME, openReturns } from "./open-returns.ts";

const SHUT = "The bridge is shut.";

function xliff12(units: string, original = NAME): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="${original}" source-language="nb" target-language="en-GB" datatype="plaintext"><body>${units}</body></file>
</xliff>`;
}

function transUnit(id: string, target: string, { marks = "", inner = "", state = "" } = {}): string {
  return `<trans-unit id="${id}" ${marks}><source>Brua er stengt.</source><target${state}>${target}</target>${inner}</trans-unit>`;
}

function omegat(units: readonly (readonly [source: string, target: string])[]): string {
  const tus = units.map(
    ([source, target]) =>
      `<tu><tuv lang="NO-NB"><seg>${source}</seg></tuv><tuv lang="EN-GB" changeid="ola"><seg>${target}</seg></tuv></tu>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="sentence" srclang="NO-NB"/><body>${tus.join("")}</body></tmx>`;
}

describe("OmegaT", () => {
  test("TMX 1.1 with lang=, no ids, in any order: found by text", async () => {
    const returns = await openReturns();
    const text = omegat([
      ["Ingen kom.", "Nobody came."],
      ["Brua er stengt.", SHUT],
      ["En helt annen setning.", "Another sentence."],
    ]);
    expect(kindsOf(await returns.back("omegat.tmx", text))).toEqual(["changed", "changed", "unmatched"]);
    expect((await returns.segments()).map(({ target }) => target)).toMatchObject([
      expect.any(String),
      SHUT,
      expect.any(String),
      "Nobody came.",
    ]);
  });

  test("a text that stands twice in the article and once in the file is for both", async () => {
    const returns = await openReturns({ [NAME]: "Brua stenges\n\nBrua er stengt. Hun lo. Brua er stengt." });
    const report = await returns.back("omegat.tmx", omegat([["Brua er stengt.", SHUT]]));
    expect(report.units.map(({ segment }) => segment)).toEqual(["s2", "s4"]);
  });

  test("what people changed here since is not overwritten: the file does not say what it began with", async () => {
    const returns = await openReturns();
    const [, before] = await returns.segments();
    await returns.edit("s2", { target: "Nobody crosses." });
    const back = (target: string) => returns.back("omegat.tmx", omegat([["Brua er stengt.", target]]));
    expect(kindsOf(await back(SHUT))).toEqual(["conflict"]);
    expect(kindsOf(await back(before?.target ?? ""))).toEqual(["kept"]);
  });
});

describe("translate-toolkit", () => {
  test('approved="yes" counts, whatever the state was left at; its notes become comments once', async () => {
    const returns = await openReturns();
    const [, before] = await returns.segments();
    const unit = transUnit("s2", before?.target ?? "", {
      marks: 'approved="yes" extradata="bitekst-revision:1"',
      state: ' state="needs-review-translation"',
      inner:
        '<note from="Ola">Sjekk navnet.</note><note from="bitekst">warning, names: Brua is missing</note>',
    });
    const report = await returns.back("pootle.xlf", xliff12(unit));
    expect([kindsOf(report), report.comments]).toEqual([["changed"], 1]);
    expect((await returns.segments())[1]).toMatchObject({ state: "final", target: before?.target });
    expect(await returns.desk.comments(NAME)).toMatchObject([
      { segment: "s2", who: "Ola", text: "Sjekk navnet." },
    ]);
    const again = await returns.back("pootle.xlf", xliff12(unit));
    expect([kindsOf(again), again.comments]).toEqual([["same"], 0]);
  });

  test('approved="no" wins over a state that says final', async () => {
    const returns = await openReturns();
    const unit = transUnit("s2", SHUT, { marks: 'approved="no"', state: ' state="final"' });
    await returns.back("pootle.xlf", xliff12(unit));
    expect((await returns.segments())[1]).toMatchObject({ state: "translated", target: SHUT });
  });

  test("po2xliff numbers units anew and keeps ours as a place", async () => {
    const returns = await openReturns({ [NAME]: "Brua stenges\n\nBrua er stengt. Hun lo. Brua er stengt." });
    const inner =
      '<context-group name="po-reference" purpose="location"><context context-type="sourcefile">s4:1</context></context-group>';
    const report = await returns.back("po.xlf", xliff12(transUnit("1", SHUT, { inner }), "po.po"));
    expect(report.units).toMatchObject([{ kind: "changed", segment: "s4" }]);
  });
});

test("inline codes that a program turned into text find their places again", async () => {
  const page =
    "<html><body><article><h1>Brua</h1><p>Les <b>hele</b> <b>saken</b> her.</p></article></body></html>";
  const returns = await openReturns({ "seeds/bru.html": page });
  const unit = `<trans-unit id="3"><source>Les &lt;b&gt;hele&lt;/b&gt; &lt;b&gt;saken&lt;/b&gt; her.</source><target>Read &lt;b&gt;it&lt;/b&gt; &lt;b&gt;all&lt;/b&gt;.</target></trans-unit>`;
  expect(kindsOf(await returns.back("po.xlf", xliff12(unit, "po.po")))).toEqual(["changed"]);
  expect((await returns.segments())[1]?.target).toBe("Read <x1>it</x1> <x2>all</x2>.");
});

describe("others", () => {
  test("Qt empties the name of the file: found by ids and texts", async () => {
    const returns = await openReturns();
    expect(kindsOf(await returns.back("qt.xlf", xliff12(transUnit("s2", SHUT), "")))).toEqual(["changed"]);
    expect((await returns.segments())[1]?.target).toBe(SHUT);
  });

  test("a byte order mark, and targets in <mrk>", async () => {
    const returns = await openReturns();
    const text = `\ufeff${xliff12(transUnit("s2", `<mrk mtype="seg" mid="0">${SHUT}</mrk>`))}`;
    expect(kindsOf(await returns.back("trados.sdlxliff", text))).toEqual(["changed"]);
    expect((await returns.segments())[1]?.target).toBe(SHUT);
  });

  test("an empty target takes nothing away, nor does an approval that is missing", async () => {
    const returns = await openReturns();
    await returns.edit("s2", { target: SHUT, state: "final" });
    expect(kindsOf(await returns.back("tom.xlf", xliff12(transUnit("s2", ""))))).toEqual(["kept"]);
    const open = xliff12(transUnit("s2", SHUT, { marks: 'approved="no"' }));
    expect(kindsOf(await returns.back("tom.xlf", open))).toEqual(["same"]);
    expect((await returns.segments())[1]).toMatchObject({ target: SHUT, state: "final" });
  });

  test("a table of two columns", async () => {
    const returns = await openReturns();
    const report = await returns.back("byrå.tsv", `nb\ten\nBrua er stengt.\t${SHUT}\n`);
    expect(kindsOf(report)).toEqual(["changed"]);
  });
});

describe("two reviewers", () => {
  test("the first approval is reviewed, another person's makes it final", async () => {
    const returns = await openReturns({
      [NAME]: "Brua stenges\n\nBrua er stengt.",
      "pipeline.config.yaml": "deepl:\n  retryDelay: 0\nreview:\n  reviewers: 2\n",
    });
    const file = xliff12(transUnit("s2", SHUT, { marks: 'approved="yes"', state: ' state="final"' }));
    const states: (string | undefined)[] = [];
    for (const who of ["kari", "kari", "ola"]) {
      await returns.back("retur.xlf", file, { who });
      states.push((await returns.segments())[1]?.state);
    }
    expect(states).toEqual(["reviewed", "reviewed", "final"]);
  });
});

describe("edits alone", () => {
  const edits = (edit: object) =>
    JSON.stringify({
      schema: "bitekst/edits/1",
      document: NAME,
      edits: [{ segment: "s2", revision: 1, ...edit }],
    });
  const own = "digest of another text";

  test("are taken where the digest of the source is right", async () => {
    const returns = await openReturns();
    const { digest } = await import("../../../src/pipeline/digest.ts");
    const right = digest("Brua er stengt.");
    expect(kindsOf(await returns.back("a.json", edits({ digest: own, target: SHUT })))).toEqual(["stale"]);
    expect(kindsOf(await returns.back("a.json", edits({ digest: right, state: "final" })))).toEqual([
      "changed",
    ]);
    expect((await returns.segments())[1]).toMatchObject({ state: "final" });
    const rejection = edits({
      digest: right,
      revision: 2,
      reject: "terms",
      comments: [{ who: "Ola", text: "Se ordlista" }],
    });
    const report = await returns.back("a.json", rejection);
    expect([kindsOf(report), report.comments]).toEqual([["changed"], 1]);
    expect((await returns.segments())[1]).toMatchObject({ state: "initial", rejected: { reason: "terms" } });
  });
});
