import { expect, onTestFinished, test, vi } from "vitest";
import type { ArticleEntry } from "../../../src/model/review-view.ts";
import { watchArticles } from "../../../src/review/server/watch-articles.ts";

function entry(name: string, error = 0): ArticleEntry {
  const states = { initial: 0, translated: 2, reviewed: 0, final: 0 };
  const findings = { error, warning: 0, info: 0 };
  return {
    name,
    languages: { source: "nb", target: "en-GB" },
    segments: 2,
    states,
    findings,
  } as ArticleEntry;
}

/** Articles whose standing a test changes, and what the pages are told a second later. */
function openWatch() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const told: unknown[] = [];
  const world = { entries: [entry("bru.txt"), entry("vei.txt")], standing: "s1:1", pages: 1, looks: 0 };
  const watch = watchArticles({
    desk: {
      documents: async () => {
        world.looks += 1;
        return world.entries;
      },
      standing: async () => world.standing,
    },
    events: {
      tell: ({ data }) =>
        void told.push(data.tab === undefined ? data.document : `${data.document} for ${data.tab}`),
      count: () => world.pages,
    },
    presence: { all: () => [{ tab: "a", who: "kari", document: "bru.txt" }] },
  });
  onTestFinished(() => watch.close());
  const pass = async () => {
    await vi.advanceTimersByTimeAsync(1_100);
    return told.splice(0);
  };
  return { world, pass, watch };
}

test("articles that change without their pages are told of, once", async () => {
  const { world, pass } = openWatch();
  // The tab that has just come: it may have loaded the article a moment too early.
  expect(await pass()).toEqual(["bru.txt for a"]);
  world.entries = [entry("bru.txt"), entry("vei.txt", 1)];
  expect(await pass()).toEqual(["vei.txt"]);
  expect(await pass()).toEqual([]);
  world.standing = "s1:2";
  expect(await pass()).toEqual(["bru.txt"]);
  world.entries = [entry("bru.txt"), entry("ny.txt")];
  expect(await pass()).toEqual(["ny.txt", "vei.txt"]);
});

test("nothing is looked at while nobody listens, or when it is over", async () => {
  const { world, pass, watch } = openWatch();
  world.pages = 0;
  await pass();
  expect(world.looks).toBe(0);
  world.pages = 1;
  await pass();
  watch.close();
  await pass();
  expect(world.looks).toBe(1);
});
