import { describe, expect, onTestFinished, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { SaveOrder } from "../../../src/model/review-view.ts";
import { openDesk, type ReviewDesk } from "../../../src/pipeline/review/open-desk.ts";
import { type FakeDesk, openFakeDesk } from "../../support/fake-desk.ts";

const NAME = "seeds/bru.txt";
const ARTICLE = "Brua stenges\n\nBrua er stengt. Hun lo. Ingen kom.";

interface Opened {
  readonly fake: FakeDesk;
  readonly desk: ReviewDesk;
}

async function open({ reviewers = 1 as 1 | 2 } = {}): Promise<Opened> {
  const fake = await openFakeDesk({ [NAME]: ARTICLE });
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  return { fake, desk };
}

function order(segment: string, revision: number, wanted: Partial<SaveOrder>): SaveOrder {
  return { document: NAME, segment, revision, who: "kari", ...wanted };
}

async function segmentsOf(desk: ReviewDesk) {
  return (await desk.document(NAME))?.blocks.flatMap(({ segments }) => segments) ?? [];
}

describe("the desk", () => {
  test("shows articles and segments with revisions", async () => {
    const { desk } = await open();
    expect(await desk.documents()).toMatchObject([{ name: NAME, segments: 4, states: { translated: 4 } }]);
    expect((await segmentsOf(desk)).map(({ id, revision, state }) => [id, revision, state])).toEqual([
      ["s1", 1, "translated"],
      ["s2", 1, "translated"],
      ["s3", 1, "translated"],
      ["s4", 1, "translated"],
    ]);
  });

  test("saves an edit, and takes back an approval that is edited", async () => {
    const { desk } = await open();
    const first = await desk.save(order("s2", 1, { target: "The bridge is closed.", state: "final" }));
    expect(first).toMatchObject({
      kind: "saved",
      segments: [{ id: "s2", state: "final", origin: "human", revision: 2 }],
    });
    const second = await desk.save(order("s2", 2, { target: "The bridge is shut." }));
    expect(second).toMatchObject({
      kind: "saved",
      segments: [{ state: "translated", origin: "human", revision: 3 }],
    });
  });

  test("tells who is late what stands there", async () => {
    const { desk } = await open();
    await desk.save(order("s2", 1, { target: "One." }));
    expect(await desk.save(order("s2", 1, { target: "Other." }))).toMatchObject({
      kind: "stale",
      segment: { target: "One.", revision: 2 },
    });
    expect(await desk.save(order("s99", 1, { target: "x" }))).toEqual({ kind: "gone" });
  });

  test("approves nothing that is empty, unless it is meant so", async () => {
    const { desk } = await open();
    expect(await desk.save(order("s3", 1, { target: "", state: "final" }))).toMatchObject({
      kind: "refused",
    });
    expect(await desk.save(order("s3", 1, { blank: true, state: "final" }))).toMatchObject({
      kind: "saved",
      segments: [{ target: "", state: "final", blank: true, findings: [] }],
    });
  });

  test("sends back with a reason, and the next run does not ask again", async () => {
    const { fake, desk } = await open();
    await desk.save(order("s2", 1, { reject: "meaning" }));
    await desk.flush();
    const report = await fake.run();
    expect(report.requests).toBe(0);
    expect(await desk.documents()).toMatchObject([{ states: { initial: 1 }, rejected: 1 }]);
    expect((await segmentsOf(desk))[1]).toMatchObject({
      state: "initial",
      rejected: { reason: "meaning" },
      doubt: { level: "look", why: "sent back: it says something else" },
    });
  });

  test("joins a segment to the next, parts them, and undoes either", async () => {
    const { desk } = await open();
    const before = await segmentsOf(desk);
    const joined = await desk.save(order("s2", 1, { join: "next" }));
    const both = `${before[1]?.target} ${before[2]?.target}`;
    expect(joined).toMatchObject({
      kind: "saved",
      segments: [
        { id: "s2", target: both },
        { id: "s3", target: "", joined: "s2", findings: [] },
      ],
    });
    await desk.undo({ document: NAME, segment: "s2", revision: 2, who: "kari" });
    expect((await segmentsOf(desk)).map(({ target }) => target)).toEqual(before.map(({ target }) => target));
    await desk.save(order("s2", 3, { join: "next" }));
    await desk.save(order("s3", 4, { join: "none" }));
    expect((await segmentsOf(desk)).map(({ target }) => target)).toEqual(before.map(({ target }) => target));
  });

  test("takes two people for an approval where the folder wants two", async () => {
    const { desk } = await open({ reviewers: 2 });
    const states: string[] = [];
    for (const [revision, who] of [
      [1, "kari"],
      [2, "kari"],
      [2, "ola"],
    ] as const) {
      const outcome = await desk.save({ ...order("s2", revision, { state: "final" }), who });
      states.push(outcome.kind === "saved" ? (outcome.segments[0]?.state ?? "") : outcome.kind);
    }
    expect(states).toEqual(["reviewed", "reviewed", "final"]);
  });
});

describe("what was approved", () => {
  test("is memory for every other article, and stands in the folder", async () => {
    const { fake, desk } = await open();
    await desk.save(order("s2", 1, { target: "The bridge is closed.", state: "final" }));
    await desk.flush();
    expect(fake.read("seeds/memory/approved.tmx")).toContain("The bridge is closed.");
    expect(fake.read("output/bru.txt.html")).toContain("The bridge is closed.");
    fake.write("seeds/annen.txt", "Noe annet\n\nBrua er stengt.");
    await fake.run();
    const other = await desk.document("seeds/annen.txt");
    expect(other?.blocks[1]?.segments[0]).toMatchObject({
      target: "The bridge is closed.",
      origin: "memory",
    });
  });

  test("leaves the file when it is edited again", async () => {
    const { fake, desk } = await open();
    await desk.save(order("s2", 1, { target: "The bridge is closed.", state: "final" }));
    await desk.flush();
    await desk.save(order("s2", 2, { target: "The bridge is shut." }));
    await desk.flush();
    expect(fake.read("seeds/memory/approved.tmx")).not.toContain("bridge");
  });

  test("is not changed by any run, nor sent again", async () => {
    const { fake, desk } = await open();
    await desk.save(order("s2", 1, { target: "The bridge is closed.", state: "final" }));
    await desk.save(order("s3", 1, { target: "She grinned." }));
    await desk.flush();
    expect((await fake.run({ retranslate: true })).requests).toBeGreaterThan(0);
    expect((await segmentsOf(desk)).slice(1, 3)).toMatchObject([
      { target: "The bridge is closed.", state: "final" },
      { target: "She grinned.", state: "translated", origin: "human" },
    ]);
  });
});
