import { describe, expect, onTestFinished, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { SaveOrder } from "../../../src/model/review-view.ts";
import { openDesk } from "../../../src/pipeline/review/open-desk.ts";
import { readTmx } from "../../../src/readers/read-tmx.ts";
import { openFakeDesk } from "../../support/fake-desk.ts";
import { readTmx as readUnits } from "../../support/read-tmx.ts";

const NAME = "seeds/bru.md";
const APPROVED = "seeds/memory/approved.tmx";
const ARTICLE = "# Brua stenges\n\nBrua er **stengt**. Hun lo. Ingen kom. Saken oppdateres. Vi lukker.\n";
const WORDS = {
  s1: "Bridge to close",
  s2: "The <x1>bridge</x1> is shut, and she laughed, as nobody came.",
  s6: "We are closing.",
};
const CONFIG = "formats: [html, json, md, english, xliff]\n";

async function open(files: Readonly<Record<string, string>> = {}) {
  const config = { "pipeline.config.yaml": `deepl:\n  retryDelay: 0\n${CONFIG}` };
  const fake = await openFakeDesk({ [NAME]: ARTICLE, ...config, ...files });
  const report = await fake.run();
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  const all = async () => (await desk.document(NAME))?.blocks.flatMap(({ segments }) => segments) ?? [];
  const save = async (segment: string, wanted: Partial<SaveOrder>) => {
    const revision = (await all()).find(({ id }) => id === segment)?.revision ?? 0;
    const order = { document: NAME, segment, revision, who: "kari", reason: "Ja", ...wanted };
    expect(await desk.save(order)).toMatchObject({ kind: "saved" });
  };
  const shown = async () =>
    (await all()).map(({ id, target, state, joined, blank }) => ({ id, target, state, joined, blank }));
  const outputs = () =>
    Object.fromEntries(fake.files("output").map((name) => [name, fake.read(`output/${name}`)]));
  return { fake, desk, report, save, shown, outputs };
}

/** Three sentences as one, one left blank, all approved. */
async function reviewed() {
  const first = await open();
  for (const segment of ["s1", "s6"] as const)
    await first.save(segment, { target: WORDS[segment], state: "final" });
  await first.desk.flush();
  // From here on those two are memory's, as they will be on every other machine.
  const opened = await open({ [APPROVED]: first.fake.read(APPROVED) });
  const { save, desk, fake } = opened;
  await save("s2", { join: "next" });
  await save("s2", { join: "next" });
  await save("s5", { blank: true, state: "final" });
  await save("s2", { target: WORDS.s2, state: "final" });
  await desk.flush();
  await fake.run();
  return opened;
}

describe("a fresh machine", () => {
  test("has joins and blanks from the file of approvals, pays nothing, and writes the same", async () => {
    const before = await reviewed();
    expect(await before.shown()).toEqual([
      { id: "s1", target: WORDS.s1, state: "final" },
      { id: "s2", target: WORDS.s2, state: "final" },
      { id: "s3", target: "", state: "final", joined: "s2" },
      { id: "s4", target: "", state: "final", joined: "s2" },
      { id: "s5", target: "", state: "final", blank: true },
      { id: "s6", target: WORDS.s6, state: "final" },
    ]);
    const fresh = await open({ [APPROVED]: before.fake.read(APPROVED) });
    expect(fresh.report.requests).toBe(0);
    expect(await fresh.shown()).toEqual(await before.shown());
    const [ours, theirs] = [before.outputs(), fresh.outputs()];
    expect(Object.keys(theirs)).toEqual(Object.keys(ours));
    for (const name of Object.keys(ours)) expect.soft(theirs[name], name).toBe(ours[name]);
    await fresh.save("s6", { target: "Closing.", state: "final" });
    await fresh.save("s6", { target: WORDS.s6, state: "final" });
    await fresh.desk.flush();
    expect(fresh.fake.read(APPROVED)).toBe(before.fake.read(APPROVED));
  });

  test("takes neither where a sentence or a neighbour is another", async () => {
    const file = (await reviewed()).fake.read(APPROVED);
    const edited = { [NAME]: ARTICLE.replace("Ingen kom.", "Alle kom."), [APPROVED]: file };
    const others = await (await open(edited)).shown();
    expect(others.map(({ joined }) => joined)).toEqual(Array(6).fill(undefined));
    expect(others.map(({ blank }) => blank)).toEqual(Array(6).fill(undefined));
    expect(others[1]?.target).not.toBe(WORDS.s2);
    const elsewhere = await open({ "seeds/annen.md": ARTICLE, [APPROVED]: file });
    const other = await elsewhere.desk.document("seeds/annen.md");
    expect(
      other?.blocks.flatMap(({ segments }) => segments).some(({ joined, blank }) => joined || blank),
    ).toBe(false);
  });

  test("a machine that has the article already takes them from the file, but never over a person's word", async () => {
    const file = (await reviewed()).fake.read(APPROVED);
    const late = await open();
    await late.save("s5", { target: "To be continued." });
    await late.desk.flush();
    late.fake.write(APPROVED, file);
    await late.fake.run();
    expect((await late.shown()).slice(1, 5)).toEqual([
      { id: "s2", target: WORDS.s2, state: "final" },
      { id: "s3", target: "", state: "final", joined: "s2" },
      { id: "s4", target: "", state: "final", joined: "s2" },
      { id: "s5", target: "To be continued.", state: "translated" },
    ]);
  });

  test("other programs read the file as units of whole sentences, and none without English", async () => {
    const file = (await reviewed()).fake.read(APPROVED);
    expect(readUnits(file).units.map(({ texts }) => texts)).toEqual([
      ["Brua er **stengt**. Hun lo. Ingen kom.", "The **bridge** is shut, and she laughed, as nobody came."],
      ["Brua stenges", WORDS.s1],
      ["Saken oppdateres."],
      ["Vi lukker.", WORDS.s6],
    ]);
    const { entries, problems, blanks } = readTmx(file, { name: APPROVED, target: "en-GB" });
    expect([entries.length, problems, blanks?.length]).toEqual([3, [], 1]);
    expect(readTmx(file, { name: APPROVED, target: "fr" })).toMatchObject({
      entries: [],
      problems: { length: 4 },
    });
  });
});
