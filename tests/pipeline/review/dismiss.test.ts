import { expect, onTestFinished, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import { openDesk, type ReviewDesk } from "../../../src/pipeline/review/open-desk.ts";
import { openFakeDesk } from "../../support/fake-desk.ts";

const NAME = "seeds/bru.txt";
const WRONG = "The bridge closed on 4 May at a cost of 70 million.";

async function open() {
  const fake = await openFakeDesk({
    [NAME]: "Brua stenges\n\nBrua ble stengt 4. mai og kostet 17 millioner.",
  });
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  await desk.save({ document: NAME, segment: "s2", revision: 1, who: "kari", target: WRONG });
  return { fake, desk };
}

async function second(desk: ReviewDesk) {
  const article = await desk.document(NAME);
  return article?.blocks.flatMap(({ segments }) => segments)[1];
}

/** Puts away all errors of the second segment. */
async function dismissErrors(desk: ReviewDesk) {
  const found = (await second(desk))?.findings.filter(({ severity }) => severity === "error") ?? [];
  expect(found.length).toBeGreaterThan(0);
  const said = { reason: "Rettet i kilden", who: "kari" };
  for (const { id } of found) await desk.dismiss({ document: NAME, segment: "s2", finding: id }, said);
  return found[0]?.id ?? "";
}

const APPROVAL = { document: NAME, segment: "s2", revision: 2, who: "kari", state: "final" } as const;

test("an error that was put away takes no reason at approval, and stays put away through runs", async () => {
  const { fake, desk } = await open();
  expect(await desk.save(APPROVAL)).toMatchObject({ kind: "reason-needed" });
  await dismissErrors(desk);
  const approved = await desk.save(APPROVAL);
  const put = { severity: "error", dismissed: { reason: "Rettet i kilden", by: "kari" } };
  expect(approved).toMatchObject({ kind: "saved", segments: [{ state: "final" }] });
  expect((await second(desk))?.findings).toContainEqual(expect.objectContaining(put));
  await desk.flush();
  const written = JSON.parse(fake.read("output/bru.txt.json"));
  expect(written.blocks[1].segments[0].findings).toContainEqual(expect.objectContaining(put));
  await fake.run();
  expect((await second(desk))?.findings).toContainEqual(expect.objectContaining(put));
});

test("it comes back when it is taken back, and when the text changes", async () => {
  const { desk } = await open();
  const finding = await dismissErrors(desk);
  const back = await desk.undismiss({ document: NAME, segment: "s2", finding });
  expect(back?.findings.find(({ id }) => id === finding)?.dismissed).toBeUndefined();
  await dismissErrors(desk);
  const target = `${WRONG.slice(0, -1)} kroner.`;
  expect(await desk.save({ ...APPROVAL, target })).toMatchObject({ kind: "reason-needed" });
});

test("nothing is put away that was not found", async () => {
  const { desk } = await open();
  const said = { reason: "Ja", who: "kari" };
  expect(await desk.dismiss({ document: NAME, segment: "s1", finding: "x-1" }, said)).toBeUndefined();
  expect(
    await desk.undismiss({ document: "seeds/ingen.txt", segment: "s1", finding: "x-1" }),
  ).toBeUndefined();
});
