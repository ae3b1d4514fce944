import { expect, onTestFinished, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import { openDesk } from "../../../src/pipeline/review/open-desk.ts";
import { openFakeDesk } from "../../support/fake-desk.ts";

const BRU = "seeds/bru.txt";
const VEI = "seeds/vei.txt";
const ASKED = { document: BRU, segment: "s2", who: "kari" };

async function open() {
  const fake = await openFakeDesk({
    [BRU]: "Brua stenges\n\nBrua er stengt. Hun lo. Brua er stengt.",
    [VEI]: "Veien åpnes\n\nBrua er  stengt. Ingen kom.",
  });
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  const target = async (document: string, id: string) => {
    const article = await desk.document(document);
    const segment = article?.blocks.flatMap(({ segments }) => segments).find((each) => each.id === id);
    return [segment?.target, segment?.state];
  };
  return { fake, desk, target };
}

test("one English text goes to all with the same source, in all articles, and is taken back at once", async () => {
  const { fake, desk, target } = await open();
  const before = [await target(BRU, "s4"), await target(VEI, "s2")];
  await desk.save({ ...ASKED, revision: 1, target: "The bridge is closed.", state: "final" });
  const preview = await desk.propagate({ ...ASKED, revision: 2, dry: true });
  expect(preview).toEqual({
    kind: "done",
    would: [
      { document: BRU, id: "s4", source: "Brua er stengt.", target: before[0]?.[0] },
      { document: VEI, id: "s2", source: "Brua er  stengt.", target: before[1]?.[0] },
    ],
    changed: [],
  });
  expect(await target(VEI, "s2")).toEqual(before[1]);
  const done = await desk.propagate({ ...ASKED, revision: 2 });
  expect(done).toMatchObject({ kind: "done", changed: [{ id: "s4" }, { id: "s2", revision: 2 }] });
  expect(await target(BRU, "s4")).toEqual(["The bridge is closed.", "final"]);
  expect(await target(VEI, "s2")).toEqual(["The bridge is closed.", "final"]);
  await desk.flush();
  expect(fake.read("output/vei.txt.html")).toContain("The bridge is closed.");
  const token = done.kind === "done" ? (done.undo ?? "") : "";
  expect(await desk.undoPropagation({ token, who: "kari" })).toHaveLength(2);
  expect([await target(BRU, "s4"), await target(VEI, "s2")]).toEqual(before);
  expect(await target(BRU, "s2")).toEqual(["The bridge is closed.", "final"]);
});

test("approved ones stay, unless they are asked for; what was changed since stays when it is taken back", async () => {
  const { desk, target } = await open();
  await desk.save({ ...ASKED, document: VEI, revision: 1, target: "The bridge is shut.", state: "final" });
  await desk.save({ ...ASKED, revision: 1, target: "The bridge is closed." });
  expect(await desk.propagate({ ...ASKED, revision: 2, dry: true })).toMatchObject({ would: [{ id: "s4" }] });
  const done = await desk.propagate({ ...ASKED, revision: 2, approved: true });
  expect(await target(VEI, "s2")).toEqual(["The bridge is closed.", "translated"]);
  await desk.save({ ...ASKED, segment: "s4", revision: 2, target: "It is closed." });
  await desk.undoPropagation({ token: done.kind === "done" ? (done.undo ?? "") : "", who: "kari" });
  expect(await target(BRU, "s4")).toEqual(["It is closed.", "translated"]);
  expect(await target(VEI, "s2")).toEqual(["The bridge is shut.", "final"]);
});

test("nothing goes anywhere from a segment that changed, is open, or shares its English", async () => {
  const { desk } = await open();
  expect(await desk.propagate({ ...ASKED, revision: 7 })).toEqual({ kind: "stale" });
  expect(await desk.propagate({ ...ASKED, segment: "s99", revision: 1 })).toEqual({ kind: "gone" });
  await desk.save({ ...ASKED, revision: 1, join: "next" });
  expect(await desk.propagate({ ...ASKED, revision: 2 })).toMatchObject({ kind: "refused" });
  await desk.save({ ...ASKED, segment: "s4", revision: 1, reject: "other" });
  expect(await desk.propagate({ ...ASKED, segment: "s4", revision: 2 })).toMatchObject({ kind: "refused" });
});
