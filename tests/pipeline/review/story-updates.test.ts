import { describe, expect, onTestFinished, test } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { SegmentView } from "../../../src/model/review-view.ts";
import { openDesk, type ReviewDesk } from "../../../src/pipeline/review/open-desk.ts";
import { type FakeDesk, openFakeDesk } from "../../support/fake-desk.ts";

const NAME = "seeds/bru.txt";
const TITLE = "Brua stenges";
const [SHUT, LAUGHED, NOBODY, OPENS] = [
  "Brua er stengt etter flommen i natt.",
  "Hun lo av hele greia.",
  "Ingen kom til skade.",
  "Brua åpner igjen på fredag.",
];

const ENGLISH = {
  s1: "Bridge to be closed",
  s2: "The bridge is closed after the flood last night.",
  s3: "She laughed at the whole thing.",
  s4: "Nobody was hurt.",
  s5: "The bridge reopens on Friday.",
} as const;

interface Opened {
  readonly fake: FakeDesk;
  readonly desk: ReviewDesk;
  /** Writes the article anew and runs. */
  update(...sentences: readonly string[]): Promise<readonly SegmentView[]>;
  save(segment: string, wanted: object): Promise<void>;
}

async function open(): Promise<Opened> {
  const fake = await openFakeDesk({ [NAME]: articleOf([SHUT, LAUGHED, NOBODY, OPENS]) });
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  const all = async () => (await desk.document(NAME))?.blocks.flatMap(({ segments }) => segments) ?? [];
  return {
    fake,
    desk,
    update: async (...sentences) => {
      await desk.flush();
      fake.write(NAME, articleOf(sentences));
      await fake.run();
      return all();
    },
    save: async (segment, wanted) => {
      const revision = (await all()).find(({ id }) => id === segment)?.revision ?? 0;
      const saved = await desk.save({
        document: NAME,
        segment,
        revision,
        who: "kari",
        reason: "Ja",
        ...wanted,
      });
      expect(saved.kind).toBe("saved");
    },
  };
}

function articleOf(sentences: readonly string[]): string {
  return `${TITLE}\n\n${sentences.join(" ")}`;
}

async function approveAll({ save }: Opened): Promise<void> {
  for (const [id, target] of Object.entries(ENGLISH)) await save(id, { target, state: "final" });
}

function marksOf(segments: readonly SegmentView[]) {
  return segments.map(({ id, state, change }) => [id, state, change?.kind]);
}

describe("an approved article that changes", () => {
  test("an edited sentence shows what it was and offers its old English first", async () => {
    const opened = await open();
    await approveAll(opened);
    const edited = "Brua er stengt etter flommen i går natt.";
    const segments = await opened.update(edited, LAUGHED, NOBODY, OPENS);
    expect(marksOf(segments)).toEqual([
      ["s1", "final", undefined],
      ["s2", "translated", "edited"],
      ["s3", "final", undefined],
      ["s4", "final", undefined],
      ["s5", "final", undefined],
    ]);
    expect(segments[1]?.change).toEqual({ kind: "edited", source: SHUT, target: ENGLISH.s2 });
    const [first] = (await opened.desk.aids(NAME, "s2")).matches;
    expect(first).toMatchObject({ source: SHUT, target: ENGLISH.s2, kind: "fuzzy" });
    expect(first?.score).toBeGreaterThan(80);
    expect((await opened.desk.aids(NAME, "s2")).matches).toHaveLength(1);
  });

  test("it keeps the oldest version while nobody has looked, and forgets it when it is as it was", async () => {
    const opened = await open();
    await approveAll(opened);
    await opened.update("Brua er stengt etter flommen i går.", LAUGHED, NOBODY, OPENS);
    const [, twice] = await opened.update(
      "Brua er stengt etter flommen i går kveld.",
      LAUGHED,
      NOBODY,
      OPENS,
    );
    expect(twice?.change).toMatchObject({ kind: "edited", source: SHUT });
    const [, back] = await opened.update(SHUT, LAUGHED, NOBODY, OPENS);
    expect(back).toMatchObject({ state: "final", target: ENGLISH.s2 });
    expect(back?.change).toBeUndefined();
  });

  test("sentences that moved keep their approval, and say that they moved", async () => {
    const opened = await open();
    await approveAll(opened);
    expect(marksOf(await opened.update(LAUGHED, NOBODY, OPENS, SHUT))).toEqual([
      ["s1", "final", undefined],
      ["s3", "final", undefined],
      ["s4", "final", undefined],
      ["s5", "final", undefined],
      ["s2", "final", "moved"],
    ]);
  });

  test("new sentences are marked, those around one that went are not", async () => {
    const opened = await open();
    await approveAll(opened);
    expect(marksOf(await opened.update(SHUT, "Det sier politiet.", NOBODY, OPENS))).toEqual([
      ["s1", "final", undefined],
      ["s2", "final", undefined],
      ["s6", "translated", "new"],
      ["s4", "final", undefined],
      ["s5", "final", undefined],
    ]);
  });

  test("marks last through runs until a person saves the unit", async () => {
    const opened = await open();
    await approveAll(opened);
    await opened.update(SHUT, "Det sier politiet.", NOBODY, OPENS);
    await opened.fake.run({ retranslate: true });
    expect(marksOf(await opened.update(SHUT, "Det sier politiet.", NOBODY, OPENS))[2]).toEqual([
      "s6",
      "translated",
      "new",
    ]);
    await opened.save("s6", { state: "final" });
    expect(marksOf(await opened.update(SHUT, "Det sier politiet.", NOBODY, OPENS))[2]).toEqual([
      "s6",
      "final",
      undefined,
    ]);
  });

  test("outputs hold none of it, and the next run is warm", async () => {
    const opened = await open();
    await opened.update(SHUT, "Det sier politiet.", NOBODY, OPENS);
    const files = ["html", "json", "tmx"].map((ending) => opened.fake.read(`output/bru.txt.${ending}`));
    const fresh = await openFakeDesk({ [NAME]: articleOf([SHUT, "Det sier politiet.", NOBODY, OPENS]) });
    await fresh.run();
    const plain = (text = "") => text.replace(/\bs\d\b/g, "s");
    expect(plain(files[2])).toBe(plain(fresh.read("output/bru.txt.tmx")));
    for (const file of files) expect(file).not.toMatch(/"change"|moved/);
    expect((await opened.fake.run()).requests).toBe(0);
  });
});

test("what nobody saw whole is not marked", async () => {
  const fake = await openFakeDesk({ [NAME]: articleOf([SHUT]) });
  fake.server.play({ kind: "status", status: 456 });
  await fake.run();
  const desk = openDesk(fake.kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  fake.write(NAME, articleOf([SHUT, LAUGHED]));
  await fake.run();
  const segments = (await desk.document(NAME))?.blocks.flatMap((block) => block.segments) ?? [];
  expect(segments.map(({ change }) => change)).toEqual(segments.map(() => undefined));
});

describe("a join whose sentences change", () => {
  async function joined(): Promise<Opened> {
    const opened = await open();
    await opened.save("s2", { join: "next" });
    await opened.save("s2", { target: "She laughed as the bridge was shut.", state: "final" });
    return opened;
  }

  test("is approved and taken back as one", async () => {
    const { desk, update } = await joined();
    expect((await update(SHUT, LAUGHED, NOBODY, OPENS))[2]).toMatchObject({ state: "final", joined: "s2" });
    const revision = (await desk.document(NAME))?.blocks[1]?.segments[0]?.revision ?? 0;
    await desk.undo({ document: NAME, segment: "s2", revision, who: "kari" });
    const [, head, tail] = await update(SHUT, LAUGHED, NOBODY, OPENS);
    expect([head?.state, tail?.state, tail?.joined]).toEqual(["translated", "translated", "s2"]);
  });

  test.each([
    ["goes", [SHUT, NOBODY, OPENS]],
    ["changes", [SHUT, "Hun lo ikke av hele greia.", NOBODY, OPENS]],
    ["moves", [SHUT, NOBODY, LAUGHED, OPENS]],
  ])(
    "loses its approval when its second sentence %s, and says so until a person looks",
    async (_how, now) => {
      const { update, save, fake } = await joined();
      await update(...now);
      await fake.run({ retranslate: true });
      const segments = await update(...now);
      const head = segments.find(({ id }) => id === "s2");
      expect(head).toMatchObject({
        state: "translated",
        target: "She laughed as the bridge was shut.",
        findings: [{ check: "completeness", severity: "warning" }],
      });
      expect(segments.some((segment) => segment.joined !== undefined || segment.target === "")).toBe(false);
      await save("s2", { target: "The bridge is shut after the flood last night.", state: "final" });
      expect((await update(...now)).find(({ id }) => id === "s2")).toMatchObject({
        state: "final",
        findings: [],
      });
    },
  );

  test("gives the second sentence its own English when the first changes", async () => {
    const { update } = await joined();
    const segments = await update("Brua er stengt etter flommen i går natt.", LAUGHED, NOBODY, OPENS);
    expect(segments.slice(1, 3)).toMatchObject([
      { state: "translated", change: { kind: "edited", target: "She laughed as the bridge was shut." } },
      { state: "translated", target: expect.stringContaining(LAUGHED) },
    ]);
    expect(segments[2]?.joined).toBeUndefined();
  });

  test.each([
    ["changes", ["Brua er stengt etter flommen i går natt.", LAUGHED, NOBODY, OPENS]],
    ["goes", [LAUGHED, NOBODY, OPENS]],
    ["is no longer beside it", [SHUT, "Vannet steg.", LAUGHED, NOBODY, OPENS]],
  ])("the second sentence says that its English is another, when the first %s", async (_how, now) => {
    const { update, save, fake } = await joined();
    const message = "Its English stood with a sentence that has changed or is gone";
    const marked = {
      state: "translated",
      parted: true,
      findings: expect.arrayContaining([expect.objectContaining({ check: "completeness", message })]),
    };
    expect((await update(...now)).find(({ id }) => id === "s3")).toMatchObject(marked);
    expect(fake.read("output/bru.txt.html")).toContain("stood with a sentence that has changed or is gone");
    expect((await update(...now, "Det regner.")).find(({ id }) => id === "s3")).toMatchObject(marked);
    await save("s3", { target: ENGLISH.s3, state: "final" });
    const done = (await update(...now)).find(({ id }) => id === "s3");
    expect(done).toMatchObject({ state: "final", findings: [] });
    expect(done?.parted).toBeUndefined();
  });

  test("without an engine the second sentence is open, with the reason, and nothing is final without a text", async () => {
    const { update, fake } = await joined();
    const answers = [];
    for await (const answer of fake.kit.store.cache.answers()) answers.push(answer);
    await fake.kit.store.cache.remove(answers);
    Object.assign(fake.kit, { noEngine: { code: "config", message: "There is no DeepL key" } });
    const segments = await update(LAUGHED, NOBODY, OPENS);
    expect(segments.find(({ id }) => id === "s3")).toMatchObject({
      state: "initial",
      target: "",
      parted: true,
      findings: [
        { check: "empty", severity: "error" },
        { check: "completeness", severity: "warning" },
      ],
    });
    expect(fake.read("output/bru.txt.html")).toContain("stood with a sentence that has changed or is gone");
  });
});
