import { describe, expect, it } from "vitest";
import type { Place } from "./place.ts";
import { DIFFICULT_TEXTS } from "./samples.ts";

const HOUR = 3_600_000;

/** What every shelf of claims promises. A lease of no length has run out when it was given. */
export function keepsTheClaimContract(place: Place): void {
  describe("claims", () => {
    it("gives what nobody has, and what the owner has already", async () => {
      const { claims } = place.store;
      const other = (await place.reopen()).claims;
      const ada = { owner: "ada", lease: HOUR };
      expect(await claims.take(["brua", "ferja", "brua"], ada)).toStrictEqual(new Set(["brua", "ferja"]));
      expect(await other.take(["tunnelen", "ferja"], { owner: "bo", lease: HOUR + 0.5 })).toStrictEqual(
        new Set(["tunnelen"]),
      );
      expect(await claims.take(["ferja", "tunnelen", "veien"], ada)).toStrictEqual(
        new Set(["ferja", "veien"]),
      );
    });

    it("gives on what ran out, and lets its owner prolong what nobody took", async () => {
      const { claims } = place.store;
      await claims.take(["brua", "ferja"], { owner: "ada", lease: 0 });
      expect(await claims.take(["ferja"], { owner: "bo", lease: HOUR })).toStrictEqual(new Set(["ferja"]));
      expect(await claims.renew({ owner: "ada", lease: HOUR })).toBe(1);
      expect((await claims.take(["brua", "ferja"], { owner: "cato", lease: HOUR })).size).toBe(0);
      expect(await claims.renew({ owner: "cato", lease: HOUR })).toBe(0);
    });

    it("takes back what the owner has, some or all, and nothing of others", async () => {
      const { claims } = place.store;
      await claims.take(["brua", "ferja", "veien"], { owner: "ada", lease: HOUR });
      await claims.take(["tunnelen"], { owner: "bo", lease: HOUR });
      await claims.release("ada", ["ferja", "tunnelen", "skogen"]);
      await claims.release("ada", []);
      const all = ["brua", "ferja", "veien", "tunnelen"];
      expect(await claims.take(all, { owner: "cato", lease: HOUR })).toStrictEqual(new Set(["ferja"]));
      await claims.release("ada");
      expect(await claims.take(all, { owner: "cato", lease: HOUR })).toStrictEqual(
        new Set(["brua", "ferja", "veien"]),
      );
    });

    it("names what ran out, by its beginning, and leaves it", async () => {
      const { claims } = place.store;
      await claims.take(["job:å", "job:z", "job%", "job:æ", "text:1"], { owner: "ada", lease: 0 });
      await claims.take(["job:y"], { owner: "bo", lease: HOUR });
      expect(await claims.lapsed("job:")).toStrictEqual(["job:z", "job:å", "job:æ"]);
      expect(await claims.lapsed("job:")).toHaveLength(3);
      expect(await claims.lapsed("jobb:")).toStrictEqual([]);
    });

    it("keeps any name apart from every other", async () => {
      const names = [...new Set(DIFFICULT_TEXTS)];
      const { claims } = place.store;
      expect(await claims.take(names, { owner: "ada", lease: 0 })).toStrictEqual(new Set(names));
      expect(await claims.lapsed("")).toStrictEqual([...names].sort());
      expect(await claims.take([], { owner: "ada", lease: 0 })).toStrictEqual(new Set());
    });

    it("gives each of many to one of those who ask at once, whatever their order", async () => {
      const names = Array.from({ length: 500 }, (_, number) => `tekst ${number}`);
      const stores = [place.store, await place.reopen()];
      const asked = Array.from({ length: 8 }, async (_, owner) => {
        const order = owner % 2 === 0 ? names : names.toReversed();
        const claim = { owner: `arbeider ${owner}`, lease: HOUR };
        return (await stores[owner % 2]?.claims.take(order.slice(owner * 10), claim)) ?? new Set();
      });
      const taken = (await Promise.all(asked)).flatMap((each) => [...each]);
      expect(taken.toSorted()).toStrictEqual(names.toSorted());
    });
  });
}
