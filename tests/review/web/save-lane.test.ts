import { describe, expect, test } from "vitest";
import type { SegmentView } from "../../../src/model/review-view.ts";
import { type Draft, openDrafts } from "../../../src/review/web/save/drafts.ts";
import { openSaveQueue } from "../../../src/review/web/save/save-queue.ts";
import type { SaveAnswer, Trouble, Wish } from "../../../src/review/web/save/wish.ts";

function view(revision: number, target: string, state: SegmentView["state"] = "translated"): SegmentView {
  return { id: "s1", source: "Brua er stengt.", target, state, revision, findings: [], comments: 0, same: 0 };
}

function saved(revision: number, target: string): SaveAnswer {
  return { kind: "saved", segments: [view(revision, target)] };
}

/** A storage as the browser's. */
function openStorage() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A queue whose server answers what it is told to, and whose time passes by hand. */
function openDesk(...answers: readonly SaveAnswer[]) {
  const sent: (readonly [number, Wish])[] = [];
  const troubles: Trouble[] = [];
  const timers = new Set<{ readonly wait: number; run(): void }>();
  const left = [...answers];
  const drafts = openDrafts(openStorage(), "seeds/bru.txt");
  const queue = openSaveQueue(() => 1, {
    drafts,
    send: async (_, wish, { revision }) => {
      sent.push([revision, wish]);
      return left.shift() ?? { kind: "unreachable", why: "gone" };
    },
    after: (wait, run) => {
      const timer = { wait, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    onSaved: () => undefined,
    onTrouble: (trouble) => troubles.push(trouble),
    onState: () => undefined,
  });
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const pass = async () => {
    const due = [...timers];
    timers.clear();
    for (const { run } of due) run();
    await settle();
    return due.map(({ wait }) => wait);
  };
  return {
    queue,
    drafts,
    sent,
    troubles,
    pass,
    settle,
    texts: () => drafts.all().map(({ text }: Draft) => text),
  };
}

describe("saving", () => {
  test("waits for half a second of rest, and keeps the text until it is confirmed", async () => {
    const { queue, sent, pass, texts } = openDesk(saved(2, "The bridge"));
    queue.type("s1", "The");
    queue.type("s1", "The bridge");
    expect([sent, texts()]).toEqual([[], ["The bridge"]]);
    expect(await pass()).toEqual([500]);
    expect([sent, texts(), queue.state()]).toEqual([[[1, { target: "The bridge" }]], [], "idle"]);
  });

  test("sends one wish at a time, each upon the revision before it", async () => {
    const { queue, sent, settle } = openDesk(saved(2, "A"), saved(3, "B"));
    queue.type("s1", "A");
    queue.wish("s1", { state: "final" });
    queue.type("s1", "B");
    queue.wish("s1", { state: "final" });
    expect(sent).toHaveLength(1);
    await settle();
    expect(sent).toEqual([
      [1, { target: "A", state: "final" }],
      [2, { target: "B", state: "final" }],
    ]);
  });

  test("a text goes ahead of what is wanted of the segment as a whole", async () => {
    const { queue, sent, settle } = openDesk(saved(2, "A"), saved(3, "EN"));
    queue.type("s1", "A");
    queue.wish("s1", { undo: true });
    await settle();
    expect(sent).toEqual([
      [1, { target: "A" }],
      [2, { undo: true }],
    ]);
  });

  test("is tried again, later and later, and nothing is lost meanwhile", async () => {
    const away: SaveAnswer = { kind: "unreachable", why: "away" };
    const { queue, sent, pass, texts } = openDesk(away, away, saved(2, "A"));
    queue.type("s1", "A");
    await pass();
    expect([queue.state(), texts()]).toEqual(["retrying", ["A"]]);
    expect(await pass()).toEqual([1_000]);
    expect(await pass()).toEqual([2_000]);
    expect([sent.length, queue.state(), texts()]).toEqual([3, "idle", []]);
  });

  test("somebody else's text holds it until a person says which stands", async () => {
    const { queue, troubles, sent, pass, settle } = openDesk(
      { kind: "stale", segment: view(5, "Theirs") },
      saved(6, "Mine"),
    );
    queue.type("s1", "Mine");
    await pass();
    expect([queue.state(), troubles]).toMatchObject(["held", [{ kind: "stale", mine: "Mine" }]]);
    const lane = queue.lane("s1");
    lane?.release(lane.held, 5);
    await settle();
    expect([sent[1], queue.state()]).toEqual([[5, { target: "Mine" }], "idle"]);
  });

  test("that our own save arrived and its answer did not is no conflict", async () => {
    const { queue, troubles, pass, texts } = openDesk({ kind: "stale", segment: view(2, "Mine") });
    queue.type("s1", "Mine");
    await pass();
    expect([troubles, queue.state(), texts(), queue.lane("s1")?.revision]).toEqual([[], "idle", [], 2]);
  });

  test("a text that is refused stays with the person", async () => {
    const { queue, troubles, pass, texts } = openDesk({ kind: "refused", why: "not closed" });
    queue.type("s1", "<x1>A");
    await pass();
    expect([troubles.length, queue.lane("s1")?.shownText, texts()]).toEqual([1, "<x1>A", ["<x1>A"]]);
  });

  test("news of a segment wait while something of it is on its way", async () => {
    const { queue, pass } = openDesk(saved(2, "A"));
    queue.type("s1", "A");
    expect(queue.seen(view(4, "B"))).toBe(false);
    await pass();
    expect(queue.seen(view(4, "B"))).toBe(true);
  });
});

describe("drafts", () => {
  test("are one for each segment, by revision, and of one article alone", () => {
    const storage = openStorage();
    const drafts = openDrafts(storage, "seeds/bru.txt");
    drafts.keep({ segment: "s1", revision: 1, text: "A" });
    drafts.keep({ segment: "s1", revision: 2, text: "B" });
    drafts.keep({ segment: "s11", revision: 1, text: "C" });
    openDrafts(storage, "seeds/ferje.txt").keep({ segment: "s1", revision: 1, text: "D" });
    expect(drafts.all()).toEqual([
      { segment: "s1", revision: 2, text: "B" },
      { segment: "s11", revision: 1, text: "C" },
    ]);
    drafts.drop("s1");
    expect(drafts.all()).toEqual([{ segment: "s11", revision: 1, text: "C" }]);
  });
});

test("what waits for a segment goes on when its text is saved, and at once when nothing is under way", async () => {
  const { queue, settle } = openDesk(saved(2, "Bridge"));
  const seen: string[] = [];
  await queue.settled("s1");
  queue.type("s1", "Bridge");
  void queue.settled("s1").then(() => seen.push("settled"));
  await settle();
  expect(seen).toEqual([]);
  queue.flush();
  await settle();
  expect(seen).toEqual(["settled"]);
});
