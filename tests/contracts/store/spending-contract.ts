import { describe, expect, it } from "vitest";
import type { Place } from "./place.ts";

const MONTH = "2026-11";

/** What every shelf of spending promises. */
export function keepsTheSpendingContract(place: Place): void {
  describe("spending", () => {
    it("sets aside up to the limit, and lets go what was not billed", async () => {
      const { spending } = place.store;
      const common = { month: MONTH, limit: 100, run: "r1" };
      expect(await spending.reserve({ ...common, id: "a", characters: 60 })).toBe(true);
      expect(await spending.reserve({ ...common, id: "b", characters: 41 })).toBe(false);
      expect(await spending.reserve({ ...common, id: "c", characters: 40 })).toBe(true);
      expect(await spending.month(MONTH)).toStrictEqual({ billed: 0, reserved: 100 });
      await spending.settle("a", 10);
      expect(await (await place.reopen()).spending.month(MONTH)).toStrictEqual({ billed: 10, reserved: 40 });
      expect(await spending.reserve({ ...common, id: "d", characters: 51 })).toBe(false);
      expect(await spending.reserve({ ...common, id: "e", characters: 50 })).toBe(true);
    });

    it("settles once, whatever is said twice or of nothing", async () => {
      const { spending } = place.store;
      await spending.reserve({ id: "a", month: MONTH, characters: 60, run: "r1" });
      await spending.settle("a", 58);
      await spending.settle("a", 58);
      await spending.settle("unknown", 5);
      expect(await spending.month(MONTH)).toStrictEqual({ billed: 58, reserved: 0 });
    });

    it("keeps months apart, and without a limit takes any sum", async () => {
      const { spending } = place.store;
      const much = { characters: 3_000_000_000, run: "r1" };
      expect(await spending.reserve({ ...much, id: "a", month: MONTH })).toBe(true);
      expect(await spending.reserve({ ...much, id: "b", month: MONTH })).toBe(true);
      expect(await spending.reserve({ id: "c", month: "2026-12", characters: 9, limit: 9, run: "r1" })).toBe(
        true,
      );
      expect(await spending.reserve({ id: "d", month: "2027-01", characters: 9, limit: 8, run: "r1" })).toBe(
        false,
      );
      await spending.settle("a", 3_000_000_000);
      expect(await spending.month(MONTH)).toStrictEqual({ billed: 3_000_000_000, reserved: 3_000_000_000 });
      expect(await spending.month("2026-12")).toStrictEqual({ billed: 0, reserved: 9 });
      expect(await spending.month("2027-01")).toStrictEqual({ billed: 0, reserved: 0 });
    });

    it("never passes the limit, however many ask at once", async () => {
      const stores = [place.store, await place.reopen()];
      const answers = await Promise.all(
        Array.from({ length: 20 }, async (_, number) => {
          const request = { id: `r${number}`, month: MONTH, characters: 30, limit: 300, run: "r" };
          return await stores[number % 2]?.spending.reserve(request);
        }),
      );
      expect(answers.filter((granted) => granted)).toHaveLength(10);
      expect(await place.store.spending.month(MONTH)).toStrictEqual({ billed: 0, reserved: 300 });
      await Promise.all(
        answers.map((granted, number) =>
          granted ? stores[number % 2]?.spending.settle(`r${number}`, 29) : undefined,
        ),
      );
      expect(await place.store.spending.month(MONTH)).toStrictEqual({ billed: 290, reserved: 0 });
    });

    it("keeps what waits in its order, each once", async () => {
      const { spending } = place.store;
      await spending.updateBacklog({ left: ["k9", "k1", "k5"], settled: [] });
      await spending.updateBacklog({ left: ["k0", "k1"], settled: ["k9", "unknown"] });
      expect(await (await place.reopen()).spending.backlog()).toStrictEqual(["k1", "k5", "k0"]);
      await spending.updateBacklog({ left: ["k9"], settled: ["k1"] });
      expect(await spending.backlog()).toStrictEqual(["k5", "k0", "k9"]);
    });
  });
}
