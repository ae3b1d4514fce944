import { readFile } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { createPseudoEngine } from "../../src/engines/pseudo/pseudo-engine.ts";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import { applyFiles } from "../../src/pipeline/apply/apply-files.ts";
import { exportOne } from "../../src/pipeline/export/export-one.ts";
import { openKit } from "../../src/pipeline/open-kit.ts";
import { openDesk } from "../../src/pipeline/review/open-desk.ts";
import { runBatch } from "../../src/pipeline/run-batch.ts";
import { openFakeDesk } from "../support/fake-desk.ts";

const BRU = "seeds/bru.txt";
const VEI = "seeds/vei.txt";
const CONFIG = "deepl:\n  retryDelay: 0\nformats: [html, json, tmx, xliff, md, english]\n";
const PSEUDO_BRU = "⟦Ɓŕûá êŕ šţêñĝţ. one two three⟧";

/** A folder with two articles that share a sentence; `pretend` runs it with the pseudo engine. */
async function open() {
  const fake = await openFakeDesk({
    "pipeline.config.yaml": CONFIG,
    [BRU]: "Brua stenges\n\nBrua er stengt.\n",
    [VEI]: "Veien åpnes\n\nBrua er stengt. Ingen kom.\n",
  });
  const loaded = await loadConfig({
    cwd: fake.root,
    env: {},
    readFile: (path) => readFile(path, "utf8"),
  });
  const kit = await openKit(loaded, { store: fake.kit.store, engine: createPseudoEngine({ lengthen: 30 }) });
  const pretend = (paths?: readonly string[]) => runBatch(kit, { cwd: fake.root, ...(paths && { paths }) });
  const unitsOf = async (name: string) => {
    const stored = (await kit.store.documents.load([name])).get(name);
    return stored?.document.blocks.flatMap(({ units }) => units) ?? [];
  };
  const desk = openDesk(kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  return { fake, kit, pretend, unitsOf, desk };
}

test("a run costs nothing, keeps nothing in the cache, and the next real one replaces all of it", async () => {
  const { fake, pretend, unitsOf } = await open();
  const report = await pretend();
  expect(report).toMatchObject({
    billedCharacters: 0,
    documents: [{ state: "complete" }, { state: "complete" }],
  });
  expect((await unitsOf(BRU)).map(({ target, origin }) => [target, origin])).toEqual([
    ["⟦Ɓŕûá šţêñĝêš one two three⟧", "engine:pseudo"],
    [PSEUDO_BRU, "engine:pseudo"],
  ]);
  const real = await fake.run();
  expect(real.documents.map(({ origins }) => [origins.cache, origins.engine])).toEqual([
    [0, 2],
    [0, 3],
  ]);
  expect((await unitsOf(BRU)).map(({ origin }) => origin)).toEqual(["engine:deepl", "engine:deepl"]);
  expect(fake.read("output/bru.txt.html")).not.toContain("⟦");
});

test("what is approved or memory stays real", async () => {
  const { fake, pretend, unitsOf, desk } = await open();
  await fake.run();
  await desk.save({
    document: BRU,
    segment: "s2",
    who: "kari",
    revision: 1,
    target: "It is shut.",
    state: "final",
  });
  await desk.flush();
  fake.write(BRU, "Brua åpnes\n\nBrua er stengt.\n");
  await pretend();
  expect((await unitsOf(BRU)).map(({ target }) => target)).toEqual([
    expect.stringMatching(/^⟦/u),
    "It is shut.",
  ]);
});

test("every output says what it is; tools for translators get nothing of it", async () => {
  const { fake, pretend, kit } = await open();
  await pretend();
  const told = "pseudo-translation, to look at the layout; not reviewed: 2 of 2 segments";
  for (const ending of ["txt.html", "txt.json", "txt.tmx", "txt.xlf", "txt.md", "en.txt"])
    expect(fake.read(`output/bru.${ending}`)).toContain(told);
  expect(JSON.parse(fake.read("output/bru.txt.json"))).toMatchObject({ pretends: true });
  for (const ending of ["txt.tmx", "txt.xlf"]) expect(fake.read(`output/bru.${ending}`)).not.toContain("⟦");
  for (const format of ["tmx", "xliff", "xliff2", "omegat"]) {
    const made = await exportOne(kit, { document: BRU, format });
    const files = made.kind === "files" ? made.files : [];
    expect(files.length).toBeGreaterThan(0);
    for (const { bytes } of files) expect(Buffer.from(bytes).toString()).not.toContain("⟦");
  }
});

test("nobody makes it a person's word by approving, sending back, joining, splitting or propagating", async () => {
  const { pretend, desk } = await open();
  await pretend();
  const order = { document: VEI, segment: "s2", who: "kari", revision: 1 };
  for (const wish of [
    { state: "final" },
    { state: "final", target: PSEUDO_BRU.replace("one", "en") },
    { reject: "meaning" },
    { join: "next" },
    { split: 5 },
  ] as const)
    expect(await desk.save({ ...order, ...wish })).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/^Cannot .* segment "s[23]": its text is pseudo-translation$/u),
    });
  expect(await desk.propagate(order)).toMatchObject({ kind: "refused" });
  expect(await desk.save({ ...order, target: "The bridge is closed.", state: "final" })).toMatchObject({
    kind: "saved",
    segments: [{ target: "The bridge is closed.", state: "final", origin: "human" }],
  });
});

test("a text that still has its brackets is not kept as a person's", async () => {
  const { pretend, desk, unitsOf } = await open();
  await pretend();
  const order = { document: VEI, segment: "s2", who: "kari", revision: 1 };
  await desk.save({ ...order, target: "⟦The bridge⟧" });
  expect((await unitsOf(VEI))[1]).toMatchObject({ target: "⟦The bridge⟧", origin: "engine:pseudo" });
});

test("what comes back as pseudo-translation is left out with a line; what was written is taken", async () => {
  const { fake, pretend, kit, unitsOf } = await open();
  await pretend();
  const made = await exportOne(kit, { document: VEI, format: "xliff" });
  const sent = made.kind === "files" ? String(made.files[0]?.bytes) : "";
  const choice = { cwd: fake.root, who: "Kari", dryRun: false };
  fake.write("urørt.xlf", sent);
  const [untouched] = await applyFiles(kit, PLAIN_CHECK_SETTINGS, { ...choice, files: ["urørt.xlf"] });
  expect(untouched?.units.map(({ kind }) => kind)).toEqual(["same", "same", "same"]);
  const withTarget = (source: string, target: string) => (text: string) =>
    text.replace(
      `<source>${source}</source>`,
      `<source>${source}</source><target state="final">${target}</target>`,
    );
  const theirs = [withTarget("Brua er stengt.", PSEUDO_BRU), withTarget("Ingen kom.", "Nobody came.")]
    .reduce((text, put) => put(text), sent)
    .replaceAll('approved="no"', 'approved="yes"');
  fake.write("retur.xlf", theirs);
  const [back] = await applyFiles(kit, PLAIN_CHECK_SETTINGS, { ...choice, files: ["retur.xlf"] });
  expect(back?.units.map(({ kind, why }) => [kind, why])).toEqual([
    ["same", undefined],
    ["kept", "it is pseudo-translation there: a translation has to take its place"],
    ["changed", undefined],
  ]);
  expect((await unitsOf(VEI)).map(({ state }) => state)).toEqual(["translated", "translated", "final"]);
});
