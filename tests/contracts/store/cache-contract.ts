import { describe, expect, it } from "vitest";
import type { CachedAnswer } from "../../../src/model/cached-answer.ts";
import type { Place } from "./place.ts";
import { BOKMAAL, brokenBy, collect, DIFFICULT_TEXTS, NYNORSK } from "./samples.ts";

/** What every cache shelf promises. */
export function keepsTheCacheContract(place: Place): void {
  describe("cache", () => {
    it("gives all answers of a key in the order of storing, doubtful ones too", async () => {
      const [first, second] = [answer("k1", "z"), { ...answer("k1", "a"), doubt: "joined" as const }];
      await place.store.cache.put([first]);
      await place.store.cache.put([answer("k2", "c1"), second]);
      expect(await place.store.cache.find(["k1", "none", "k1"])).toStrictEqual(
        new Map([["k1", [first, second]]]),
      );
    });

    it("replaces an answer of the same key and context in its place", async () => {
      const doubtful = { ...answer("k1", "z"), target: "", doubt: "empty" as const };
      const better: CachedAnswer = {
        ...answer("k1", "z"),
        languages: NYNORSK,
        engine: "local",
        source: "Ny kjelde.",
        target: "Better.",
        billedCharacters: 7,
        document: "seeds/b.txt",
        run: "run-2",
        asked: 2,
        pivot: { language: "nb", text: "Ny kilde." },
      };
      await place.store.cache.put([doubtful, answer("k1", "a"), better]);
      expect((await place.store.cache.find(["k1"])).get("k1")).toStrictEqual([better, answer("k1", "a")]);
      expect(await place.store.cache.count()).toBe(2);
    });

    it("stores a batch whole or not at all", async () => {
      await expect(
        place.store.cache.put([answer("k1", "c1"), brokenBy(answer("k2", "c1"), "target")]),
      ).rejects.toThrow();
      expect(await place.store.cache.count()).toBe(0);
    });

    it("forgets what it is told to, and no more", async () => {
      await place.store.cache.put([answer("k1", "c1"), answer("k1", "c2"), answer("k2", "c1")]);
      await place.store.cache.remove([
        { key: "k1", context: "c1" },
        { key: "k2", context: "other" },
      ]);
      const left = await place.store.cache.find(["k1", "k2"]);
      expect([...left]).toStrictEqual([
        ["k1", [answer("k1", "c2")]],
        ["k2", [answer("k2", "c1")]],
      ]);
      await place.store.cache.remove([{ key: "k2", context: "c1" }]);
      expect([...(await place.store.cache.find(["k1", "k2"])).keys()]).toStrictEqual(["k1"]);
    });

    it("finds 10,000 keys and more in one call", async () => {
      const many = Array.from({ length: 10_050 }, (_, number) => answer(`key-${number}`, "c"));
      await place.store.cache.put(many);
      const found = await place.store.cache.find(many.map(({ key }) => key));
      expect(found.size).toBe(many.length);
      expect(found.get("key-10049")).toStrictEqual([answer("key-10049", "c")]);
      expect(await place.store.cache.count()).toBe(many.length);
    });

    it("gives everything sorted by key and context, doubtful ones too, however many", async () => {
      const many = Array.from({ length: 2_005 }, (_, number) => answer(`key-${10_000 + number}`, "c"));
      const doubtful = { ...answer("key-10000", "b"), target: "", doubt: "empty" as const };
      await place.store.cache.put([answer("z", ""), ...many.toReversed(), answer("", "x"), doubtful]);
      const found = await collect(place.store.cache.answers());
      expect(found).toStrictEqual([answer("", "x"), doubtful, ...many, answer("z", "")]);
    });

    it("keeps every text as it is", async () => {
      const difficult = DIFFICULT_TEXTS.map((text, number) => ({
        ...answer(`${number} ${text}`, text),
        source: text,
        target: text,
        document: text,
        run: text,
        pivot: { language: "nb", text },
      }));
      await place.store.cache.put(difficult);
      const found = await (await place.reopen()).cache.find(difficult.map(({ key }) => key));
      expect(found).toStrictEqual(new Map(difficult.map((each) => [each.key, [each]])));
      await place.store.cache.remove(difficult);
      expect(await place.store.cache.count()).toBe(0);
    });
  });
}

function answer(key: string, context: string): CachedAnswer {
  return {
    key,
    context,
    languages: { ...BOKMAAL },
    engine: "deepl",
    source: "Kilden sier ikke mer.",
    target: "The source says no more.",
    billedCharacters: 21,
    document: "seeds/a.txt",
    run: "run-1",
    asked: 1,
  };
}
