import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import { openDesk } from "../../../src/pipeline/review/open-desk.ts";
import { makeGate } from "../../support/deepl-gate.ts";
import { openFakeDesk } from "../../support/fake-desk.ts";

const NAME = "seeds/bru.txt";
const APPROVED = "seeds/memory/approved.tmx";
const ARTICLE = "Brua stenges\n\nBrua er stengt. Hun lo. Ingen kom.";
const WORDS = { s1: "Bridge to close", s2: "The bridge is shut.", s3: "She laughed.", s4: "Nobody came." };

async function open(files: Readonly<Record<string, string>> = { [NAME]: ARTICLE }) {
  const fake = await openFakeDesk(files);
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  const segments = async () =>
    (await desk.document(NAME))?.blocks.flatMap((block) =>
      block.segments.map(({ id, state, target }) => [id, state, target]),
    );
  const approve = async (ids: readonly (keyof typeof WORDS)[]) => {
    for (const segment of ids) {
      const wanted = { target: WORDS[segment], state: "final", reason: "Ja" } as const;
      const revision = (await fake.kit.store.review.marks(NAME)).get(segment)?.revision ?? 0;
      await desk.save({ document: NAME, segment, revision, who: "kari", ...wanted });
    }
  };
  return { fake, desk, segments, approve };
}

test("a fresh machine has every approval from the file, and pays nothing", async () => {
  const { fake, desk, segments, approve } = await open();
  await fake.run();
  await approve(["s1", "s2", "s3", "s4"]);
  await desk.flush();
  const before = await segments();
  expect(before?.map(([, state]) => state)).toEqual(["final", "final", "final", "final"]);
  const fresh = await open({ [NAME]: ARTICLE, [APPROVED]: fake.read(APPROVED) });
  expect((await fresh.fake.run()).requests).toBe(0);
  expect(await fresh.segments()).toEqual(before);
  expect(fresh.fake.read(APPROVED)).toBe(fake.read(APPROVED));
});

test("approvals stand on a fresh machine after a neighbour changed in a run", async () => {
  const { fake, desk, approve } = await open();
  await fake.run();
  await approve(["s2", "s4"]);
  await desk.flush();
  const edited = ARTICLE.replace("Hun lo.", "Det regner i dag.");
  fake.write(NAME, edited);
  await fake.run();
  const fresh = await open({ [NAME]: edited, [APPROVED]: fake.read(APPROVED) });
  await fresh.fake.run();
  expect((await fresh.segments())?.map(([, state]) => state)).toEqual([
    "translated",
    "final",
    "translated",
    "final",
  ]);
});

test("what is changed in the file by hand is the word, by the next run and by the next approval", async () => {
  const { fake, desk, segments, approve } = await open();
  await fake.run();
  await approve(["s2", "s3"]);
  await desk.flush();
  fake.write(APPROVED, fake.read(APPROVED).replace(WORDS.s2, "The bridge has been closed."));
  await fake.run();
  expect((await segments())?.[1]).toEqual(["s2", "final", "The bridge has been closed."]);
  expect(fake.read("output/bru.txt.html")).toContain("The bridge has been closed.");
  const [latest] = await desk.history(NAME, "s2");
  expect(latest).toMatchObject({ action: "import", who: APPROVED });
  fake.write(APPROVED, fake.read(APPROVED).replace(WORDS.s3, "She just laughed."));
  await approve(["s4"]);
  await desk.flush();
  expect((await segments())?.[2]).toEqual(["s3", "final", "She just laughed."]);
  expect(fake.read(APPROVED)).toContain("She just laughed.");
});

test("a join that is parted leaves nothing of it in the file", async () => {
  const { fake, desk, approve } = await open();
  await fake.run();
  await desk.save({ document: NAME, segment: "s2", revision: 1, who: "kari", join: "next" });
  await approve(["s2"]);
  await desk.flush();
  expect(fake.read(APPROVED)).toContain("Brua er stengt. Hun lo.");
  await desk.save({ document: NAME, segment: "s2", revision: 3, who: "kari", join: "none" });
  await desk.flush();
  expect(fake.read(APPROVED)).not.toContain("Brua er stengt. Hun lo.");
});

test("an approval in the middle of a run stands in store, outputs and file at its end", async () => {
  const { fake, desk, segments, approve } = await open();
  await fake.run();
  const { gate, open: openGate } = makeGate();
  fake.server.play({ kind: "answer", gate });
  fake.write(NAME, `${ARTICLE} Det regner i dag.`);
  const running = fake.run({ retranslate: true });
  await approve(["s2"]);
  openGate();
  await running;
  expect((await segments())?.[1]).toEqual(["s2", "final", WORDS.s2]);
  expect(fake.read("output/bru.txt.html")).toContain(WORDS.s2);
  await desk.flush();
  expect((await segments())?.map(([id]) => id)).toEqual(["s1", "s2", "s3", "s4", "s5"]);
  expect(fake.read("output/bru.txt.html")).toContain(WORDS.s2);
  expect(fake.read(APPROVED)).toContain(WORDS.s2);
});

test("outputs follow by the next run when the server was killed before they could", async () => {
  const { fake, approve } = await open();
  await fake.run();
  await approve(["s2"]);
  rmSync(join(fake.root, APPROVED), { force: true });
  await fake.run();
  expect(fake.read("output/bru.txt.html")).toContain(WORDS.s2);
  expect(fake.read(APPROVED)).toContain(WORDS.s2);
});
