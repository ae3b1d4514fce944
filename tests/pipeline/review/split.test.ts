import { describe, expect, onTestFinished, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { SaveOrder, SaveOutcome, SegmentView } from "../../../src/model/review-view.ts";
import { openDesk, type ReviewDesk } from "../../../src/pipeline/review/open-desk.ts";
import { type FakeDesk, type FakeDeskOptions, openFakeDesk } from "../../support/fake-desk.ts";

const NAME = "seeds/bru.md";
const ARTICLE = "# Brua stenges\n\nBrua er **stengt** nå. Hun lo & gikk. Ingen kom. Vi lukker 🙂 nå.\n";
const BOTH = "The bridge is closed. She laughed and left.";
const AT = "The bridge is closed.".length;

interface Opened {
  readonly fake: FakeDesk;
  readonly desk: ReviewDesk;
  /** Saves against the newest revision. */
  save(segment: string, wanted: Partial<SaveOrder>): Promise<SaveOutcome>;
  all(): Promise<readonly SegmentView[]>;
}

async function open(options: FakeDeskOptions = {}): Promise<Opened> {
  const fake = await openFakeDesk({ [NAME]: ARTICLE }, options);
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  const all = async () => (await desk.document(NAME))?.blocks.flatMap(({ segments }) => segments) ?? [];
  const save: Opened["save"] = async (segment, wanted) => {
    const revision = (await all()).find(({ id }) => id === segment)?.revision ?? 0;
    return desk.save({ document: NAME, segment, revision, who: "kari", reason: "Ja", ...wanted });
  };
  return { fake, desk, save, all };
}

async function shown({ all }: Opened) {
  return (await all())
    .slice(1)
    .map(({ target, state, joined }) => [target, state, ...(joined ? [joined] : [])]);
}

describe("splitting a target", () => {
  test("ends a join: what stands behind the place is the English of the one behind", async () => {
    const opened = await open();
    await opened.save("s3", { target: "She laughed", state: "translated" });
    await opened.save("s3", { join: "next" });
    const before = await shown(opened);
    const outcome = await opened.save("s3", { target: BOTH, split: AT, state: "final" });
    expect(outcome).toMatchObject({
      kind: "saved",
      segments: [
        { id: "s3", target: "The bridge is closed.", state: "translated", origin: "human" },
        { id: "s4", target: "She laughed and left.", state: "translated", origin: "human" },
      ],
    });
    expect((await shown(opened))[2]).toEqual(["She laughed and left.", "translated"]);
    await opened.desk.undo({ document: NAME, segment: "s3", revision: 4, who: "kari" });
    expect(await shown(opened)).toEqual(before);
    const [latest, split] = await opened.desk.history(NAME, "s4");
    expect([latest?.action, split?.action]).toEqual(["undo", "split"]);
  });

  test("gives the one behind its text when that is blank, and puts it in front of text of its own", async () => {
    const opened = await open();
    await opened.save("s4", { blank: true, state: "final" });
    await opened.save("s3", { target: BOTH, split: AT });
    expect((await opened.all())[3]).toMatchObject({ target: "She laughed and left." });
    expect((await opened.all())[3]?.blank).toBeUndefined();
    await opened.save("s4", { split: "She laughed".length });
    const own = (await opened.all())[4]?.target;
    expect(own).toMatch(/^and left\. \S/);
  });

  test("takes along what is joined further on", async () => {
    const opened = await open();
    await opened.save("s3", { join: "next" });
    await opened.save("s3", { join: "next" });
    await opened.save("s3", { target: BOTH, split: AT });
    expect((await shown(opened)).slice(1)).toEqual([
      ["The bridge is closed.", "translated"],
      ["She laughed and left.", "translated"],
      ["", "translated", "s4"],
    ]);
  });

  test("stays through runs", async () => {
    const opened = await open();
    await opened.save("s3", { target: BOTH, split: AT });
    await opened.desk.flush();
    const before = await shown(opened);
    expect((await opened.fake.run({ retranslate: true })).requests).toBeGreaterThan(0);
    expect(await shown(opened)).toEqual(
      before.map((each, at) => (at === 1 || at === 2 ? each : expect.anything())),
    );
  });

  test.each([
    ["s5", { split: 4 }, "no segment stands behind it"],
    ["s3", { target: BOTH, split: 0 }, "no text can be cut at 0"],
    ["s3", { target: BOTH, split: -1 }, "no text can be cut at -1"],
    ["s3", { target: BOTH, split: BOTH.length }, "no text can be cut at 43"],
    ["s3", { target: BOTH, split: 400 }, "no text can be cut at 400"],
    ["s3", { target: `${BOTH}  `, split: BOTH.length + 1 }, "nothing would be left on one side"],
    ["s3", { target: "Sure 🙂 now", split: 6 }, "no text can be cut at 6"],
    ["s3", { target: "", split: 1 }, "it has no English text"],
    ["s2", { target: "The <x1>bridge is</x1> shut.", split: 6 }, "no text can be cut at 6"],
    ["s2", { target: "You &amp; <x1>me</x1>.", split: 6 }, "no text can be cut at 6"],
    ["s2", { target: "The <x1>bridge is</x1> shut.", split: 14 }, "would be torn apart"],
    ["s2", { target: "It is shut: <x1>the bridge</x1>.", split: 11 }, "stand where the source has none"],
  ])("is refused with advice: %s %j", async (segment, wanted, state) => {
    const opened = await open();
    const before = await shown(opened);
    const outcome = await opened.save(segment, wanted);
    expect(outcome).toMatchObject({
      kind: "refused",
      message: expect.stringContaining(state),
      advice: expect.stringMatching(/\S/),
    });
    expect(await shown(opened)).toEqual(before);
  });

  test("keeps marks of formatting on the side they stand on", async () => {
    const opened = await open();
    const target = "<x1>Closed</x1> is the bridge. She laughed.";
    await opened.save("s2", { target, split: target.indexOf(" She") });
    expect((await opened.all()).slice(1, 3)).toMatchObject([
      { target: "<x1>Closed</x1> is the bridge." },
      { target: expect.stringMatching(/^She laughed\. \S/) },
    ]);
  });

  test("leaves both as they are when somebody was faster with the other one", async () => {
    const opened = await open();
    const { store } = opened.fake.kit;
    const change = store.review.change.bind(store.review);
    const faster: typeof change = async (changes, options) => {
      const [, other] = changes;
      if (other) await change([{ ...other, who: "ola", unit: { ...other.unit, target: "Ola was here." } }]);
      return change(changes, options);
    };
    Object.assign(store.review, { change: faster });
    const before = (await opened.all())[2]?.target;
    expect(await opened.save("s3", { target: BOTH, split: AT })).toMatchObject({ kind: "stale" });
    expect((await opened.all()).slice(2, 4)).toMatchObject([{ target: before }, { target: "Ola was here." }]);
  });
});

describe("joining", () => {
  test("is refused where marks of formatting would stand in a segment that has none", async () => {
    const opened = await open();
    await opened.save("s1", { target: "Bridge to close" });
    expect(await opened.save("s1", { join: "next" })).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("marks of its formatting"),
    });
  });
});

test("what is refused names the language that the article is translated into", async () => {
  const opened = await open({ config: "target: { language: da }\ndeepl: { retryDelay: 0 }\n" });
  const refused = (state: string, advice: string) => ({
    kind: "refused",
    message: expect.stringContaining(state),
    advice: expect.stringContaining(advice),
  });
  expect(await opened.save("s3", { target: "", split: 1 })).toEqual(
    refused("it has no Danish text", "Split the segment"),
  );
  expect(await opened.save("s3", { target: "", state: "final" })).toEqual(
    refused("it has no Danish text", "Write it, or"),
  );
  expect(await opened.save("s5", { join: "next" })).toEqual(
    refused("no segment with Danish text stands behind it", "Write the Danish of the next segment first"),
  );
  expect(await opened.save("s1", { join: "next" })).toEqual(
    refused("the Danish behind it has marks", "Take them out of the Danish of segment"),
  );
  await opened.save("s3", { target: "" });
  const asked = { document: NAME, segment: "s3", revision: 2, who: "kari" };
  expect(await opened.desk.propagate(asked)).toEqual(
    refused("it has no Danish of its own alone", "Write its Danish, or"),
  );
});
