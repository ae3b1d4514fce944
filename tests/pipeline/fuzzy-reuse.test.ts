import { expect, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import { explainUnit } from "../../src/pipeline/explain/explain-unit.ts";
import { importMemory } from "../../src/pipeline/import-memory.ts";
import { planRun } from "../../src/pipeline/plan-run.ts";
import { openDesk } from "../../src/pipeline/review/open-desk.ts";
import { openFakeDesk } from "../support/fake-desk.ts";

const NAME = "seeds/dom.txt";
const OLD = "Selskapet må betale en bot på 100.000 kroner til kommunen.";
const OLD_ENGLISH = "The company must pay a fine of 100,000 kroner to the municipality.";
const NEW = "Selskapet må betale en bot på 120.000 kroner til kommunen.";
const NEW_ENGLISH = "The company must pay a fine of 120,000 kroner to the municipality.";
const CONFIG = "deepl:\n  retryDelay: 0\nmemory:\n  fuzzy: guarded\n";

const article = (...sentences: readonly string[]) => `Bot til selskap\n\n${sentences.join(" ")}\n`;

function memoryOf(target: string, state = "final"): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="nb" datatype="plaintext"/>
<body><tu><prop type="x-state">${state}</prop><tuv xml:lang="nb"><seg>${OLD}</seg></tuv><tuv xml:lang="en-GB"><seg>${target}</seg></tuv></tu></body></tmx>
`;
}

async function open(source: string, { target = OLD_ENGLISH, state = "final", config = CONFIG } = {}) {
  const fake = await openFakeDesk({
    "pipeline.config.yaml": config,
    "seeds/memory/hus.tmx": memoryOf(target, state),
    [NAME]: article(source),
  });
  const unit = async () => {
    const stored = (await fake.kit.store.documents.load([NAME])).get(NAME);
    const document = stored?.document;
    const found = document?.blocks.flatMap(({ units }) => units).find(({ segment }) => segment.id === "s2");
    return { unit: found, findings: document?.findings.filter(({ segment }) => segment === "s2") };
  };
  return { fake, unit };
}

test("takes the English of an approved sentence with the new number, to be looked at", async () => {
  const { fake, unit } = await open(NEW);
  const report = await fake.run();
  expect(report.documents[0]?.origins).toMatchObject({ memory: 0, fuzzy: 1, engine: 1 });
  const { unit: made, findings } = await unit();
  expect(made).toMatchObject({
    target: NEW_ENGLISH,
    state: "translated",
    origin: "memory",
    review: { like: { source: OLD, swaps: [{ from: "100,000", to: "120,000" }] } },
  });
  expect(findings).toMatchObject([{ check: "fuzzy", severity: "warning" }]);
  expect(findings?.[0]?.message).toContain("100,000 → 120,000");
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  const shown = (await desk.document(NAME))?.blocks.flatMap(({ segments }) => segments)[1];
  await desk.close();
  expect(shown?.doubt).toMatchObject({ level: "look", why: expect.stringContaining("like sentence") });
});

test("makes the same of it in the next run, and is no memory itself", async () => {
  const { fake, unit } = await open(NEW);
  await fake.run();
  const before = await unit();
  const again = "Selskapet må betale en bot på 130.000 kroner til kommunen.";
  fake.write("seeds/dom2.txt", article(again));
  const report = await fake.run();
  expect(report.documents.map(({ origins }) => origins.fuzzy)).toStrictEqual([1, 1]);
  expect(await unit()).toStrictEqual(before);
  const other = (await fake.kit.store.documents.load(["seeds/dom2.txt"])).get("seeds/dom2.txt");
  expect(other?.document.blocks.at(-1)?.units[0]?.review?.like?.source).toBe(OLD);
});

test("an approval is the person's word, and then it is memory", async () => {
  const { fake, unit } = await open(NEW);
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  const saved = await desk.save({ document: NAME, segment: "s2", revision: 1, who: "kari", state: "final" });
  expect(saved.kind).toBe("saved");
  await desk.close();
  const report = await fake.run();
  expect(report.documents[0]?.origins).toMatchObject({ memory: 1, fuzzy: 0 });
  const { unit: approved, findings } = await unit();
  expect(approved).toMatchObject({ target: NEW_ENGLISH, state: "final" });
  expect(approved?.review?.like).toBeUndefined();
  expect(findings).toStrictEqual([]);
});

test.each([
  ["it is off", { config: "deepl:\n  retryDelay: 0\n" }],
  ["nobody approved the like sentence", { state: "translated" }],
  ["the number is not in the English", { target: "The company must pay a large fine to the municipality." }],
  ["the checks object", { target: "Selskapet må betale en bot på 100,000 kroner til kommunen." }],
])("the engine is asked when %s", async (_, choice) => {
  const { fake } = await open(NEW, choice);
  const report = await fake.run();
  expect(report.documents[0]?.origins).toMatchObject({ fuzzy: 0, engine: 2 });
});

test("an answer to the very sentence, or one that is asked for anew, goes before", async () => {
  const { fake } = await open(NEW);
  await fake.run();
  const anew = await fake.run({ retranslate: true });
  expect(anew.documents[0]?.origins).toMatchObject({ fuzzy: 0, engine: 2 });
  fake.write("seeds/memory/annen.tmx", memoryOf(OLD_ENGLISH).replace(OLD, "Det er en annen sak."));
  const later = await fake.run();
  expect(later.documents[0]?.origins).toMatchObject({ fuzzy: 0, cache: 2 });
});

test("plan counts it and explain says why", async () => {
  const { fake } = await open(NEW);
  await importMemory(fake.kit);
  const plan = await planRun(fake.kit, { cwd: fake.root });
  expect(plan.documents[0]).toMatchObject({ origins: { fuzzy: 1 }, matches: { ice: 0, exact: 0 } });
  const { now } = await explainUnit(fake.kit, { document: NAME, segment: "s2", cwd: fake.root });
  expect(now).toMatchObject({ route: "fuzzy", target: NEW_ENGLISH, characters: 0 });
  expect(now.why).toContain("100,000 → 120,000");
});
