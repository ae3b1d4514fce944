import { describe, expect, test } from "vitest";
import { REJECT_REASONS } from "../../../src/model/unit-review.ts";
import { NAME, openReturns, type Returns } from "./open-returns.ts";

/** What people say of the four segments of the article. */
async function withWords(): Promise<Returns> {
  const returns = await openReturns();
  await returns.edit("s1", { reject: "terms" });
  await returns.edit("s2", { target: "The bridge is shut, and she laughed." });
  await returns.edit("s2", { join: "next" });
  await returns.edit("s2", { target: "The bridge is shut, and she laughed.", state: "final" });
  await returns.edit("s4", { target: "", blank: true, state: "final" });
  return returns;
}

async function said(returns: Returns) {
  return (await returns.segments()).map(({ target, state, rejected, blank, joined }) => ({
    ...(target && { target }),
    state,
    ...(rejected && { rejected: rejected.reason, text: rejected.text }),
    ...(blank && { blank }),
    ...(joined && { joined }),
  }));
}

const FORMATS = [
  ["xliff", "retur.xlf"],
  ["xliff2", "retur.xlf"],
  ["json", "retur.json"],
  ["md", "retur.md"],
  ["tmx", "retur.tmx"],
] as const;

describe.each(FORMATS)("%s", (format, file) => {
  test("brings rejects, joins and blanks into a fresh folder", async () => {
    const [from, to] = [await withWords(), await openReturns()];
    const [first] = await to.segments();
    const report = await to.back(file, await from.out(format));
    expect(report.units.map(({ kind, why }) => [kind, why])).toEqual(
      Array.from({ length: 4 }, () => ["changed", undefined]),
    );
    expect(await said(to)).toEqual([
      { state: "initial", rejected: "terms", text: first?.target },
      { target: "The bridge is shut, and she laughed.", state: "final" },
      { state: "final", joined: "s2" },
      { state: "final", blank: true },
    ]);
    expect(await said(to)).toEqual(await said(from));
  });

  test("changes nothing where it came from", async () => {
    const from = await withWords();
    const before = JSON.stringify(await from.segments());
    const report = await from.back(file, await from.out(format));
    expect(report.units.map(({ kind }) => kind)).toEqual(["same", "same", "same", "same"]);
    expect(JSON.stringify(await from.segments())).toBe(before);
  });

  test.each(REJECT_REASONS)("brings the reason %s", async (reason) => {
    const [from, to] = [await openReturns(), await openReturns()];
    await from.edit("s2", { reject: reason });
    await to.back(file, await from.out(format));
    expect((await to.segments())[1]?.rejected).toMatchObject({ reason });
  });
});

const BRIDGES = "Brua stenges\n\nBrua kostet 42.500 kroner.";

describe.each([
  ["xliff", "retur.xlf"],
  ["xliff2", "retur.xlf"],
  ["json", "retur.json"],
] as const)("%s", (format, file) => {
  test("brings dismissals with their reason, and comments, once", async () => {
    const files = { [NAME]: BRIDGES };
    const [from, to] = [await openReturns(files), await openReturns(files)];
    const [, { findings = [] } = {}] = await from.segments();
    const finding = findings.find(({ check }) => check === "numbers");
    expect(finding).toBeDefined();
    const place = { document: NAME, segment: "s2", finding: finding?.id ?? "" };
    await from.desk.dismiss(place, { reason: "som i kilden (sjekket)", who: "ola" });
    await from.desk.comment(NAME, { segment: "s2", who: "Ola", text: "Spør Kari:\ner tallet riktig?" });
    const out = await from.out(format);
    const first = await to.back(file, out);
    expect([first.dismissals, first.comments]).toEqual([1, 1]);
    const dismissed = (await to.segments())[1]?.findings.filter((each) => each.dismissed !== undefined);
    expect(dismissed).toMatchObject([
      { check: "numbers", dismissed: { reason: "som i kilden (sjekket)", by: "kari" } },
    ]);
    expect(await to.desk.comments(NAME)).toMatchObject([
      { segment: "s2", who: "Ola", text: "Spør Kari:\ner tallet riktig?" },
    ]);
    const second = await to.back(file, out);
    expect([second.dismissals, second.comments]).toEqual([0, 0]);
    const home = await from.back(file, out);
    expect([home.dismissals, home.comments]).toEqual([0, 0]);
  });
});

test("a text that was sent back is put right there, or sent back for another reason", async () => {
  const returns = await openReturns();
  await returns.edit("s2", { reject: "terms" });
  const out = await returns.out("json");
  const { revision = 0 } = (await returns.segments())[1] ?? {};
  const other = await returns.back("a.json", out.replace('"reason": "terms"', '"reason": "meaning"'));
  expect(other.units.map(({ kind }) => kind)).toEqual(["same", "changed", "same", "same"]);
  expect((await returns.segments())[1]).toMatchObject({
    rejected: { reason: "meaning" },
    revision: revision + 1,
  });
  const again = JSON.parse(await returns.out("json"));
  again.blocks[1].segments[0].target = "The bridge is shut.";
  await returns.back("b.json", JSON.stringify(again));
  expect((await returns.segments())[1]).toMatchObject({
    target: "The bridge is shut.",
    state: "translated",
    origin: "human",
  });
});

test("what was approved here is not sent back, joined or emptied by a file that is older", async () => {
  const returns = await openReturns();
  const out = JSON.parse(await returns.out("json"));
  await returns.edit("s3", { target: "She laughed.", state: "final" });
  const before = JSON.stringify((await returns.segments())[2]);
  const said = [{ rejected: { reason: "other", text: "x" } }, { joined: "s2" }, { blank: true }];
  for (const words of said) {
    const file = structuredClone(out);
    Object.assign(file.blocks[1].segments[1], { target: "", ...words });
    const report = await returns.back("a.json", JSON.stringify(file));
    expect(report.units[2]).toMatchObject({ kind: "conflict", segment: "s3" });
  }
  expect(JSON.stringify((await returns.segments())[2])).toBe(before);
});

test.each([
  ["s4", "s9", "to a segment that there is not"],
  ["s3", "s4", "to one behind it"],
  ["s4", "s2", "over one between them"],
  ["s3", "constructor", "to no segment"],
])("%s is not joined to %s: %s", async (segment, joined) => {
  const returns = await openReturns();
  const out = JSON.parse(await returns.out("json"));
  for (const each of out.blocks[1].segments)
    if (each.id === segment) Object.assign(each, { target: "", joined });
  const report = await returns.back("a.json", JSON.stringify(out));
  const found = report.units.find((unit) => unit.segment === segment);
  expect(found).toMatchObject({ kind: "unmatched", why: expect.stringContaining(`joined to ${joined}`) });
  expect((await returns.segments()).every((each) => each.joined === undefined)).toBe(true);
});

test("an approval that brings no text is of the text that was seen", async () => {
  const returns = await openReturns();
  const { digest } = await import("../../../src/pipeline/digest.ts");
  const edit = { segment: "s2", digest: digest("Brua er stengt."), revision: 1, state: "final" };
  const file = JSON.stringify({ schema: "bitekst/edits/1", document: NAME, edits: [edit] });
  await returns.edit("s2", { target: "Nobody crosses." });
  const report = await returns.back("a.json", file);
  expect(report.units).toMatchObject([{ kind: "conflict" }]);
  expect((await returns.segments())[1]).toMatchObject({ target: "Nobody crosses.", state: "translated" });
});

test("edits of the page bring joins, dismissals and why an error was passed over", async () => {
  const returns = await openReturns();
  const { digest } = await import("../../../src/pipeline/digest.ts");
  const edit = (segment: string, source: string, fields: object) => ({
    segment,
    digest: digest(source),
    revision: 1,
    ...fields,
  });
  const edits = [
    edit("s2", "Brua er stengt.", {
      target: "The bridge is shut, and she laughed.",
      state: "final",
      reason: "Slik er det",
    }),
    edit("s3", "Hun lo.", { joined: "s2" }),
  ];
  const report = await returns.back(
    "a.json",
    JSON.stringify({ schema: "bitekst/edits/1", document: NAME, edits }),
  );
  expect(report.units.map(({ kind }) => kind)).toEqual(["changed", "changed"]);
  expect((await returns.segments()).slice(1, 3)).toMatchObject([
    { state: "final" },
    { state: "final", joined: "s2", target: "" },
  ]);
  expect((await returns.desk.history(NAME, "s2"))[0]).toMatchObject({ reason: "Slik er det" });
});
