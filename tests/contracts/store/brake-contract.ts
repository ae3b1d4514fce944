import { describe, expect, it } from "vitest";
import type { Place } from "./place.ts";

const HOUR = 3_600_000;
const SECOND = 1000;

const QUOTA = { trouble: "quota", message: "Kvoten er brukt opp", until: "2126-03-01T10:00:00.000Z" };
const PAST = { trouble: "refused", message: "Nøkkelen er ukjent", until: "2000-01-01T00:00:00.000Z" };

/** What every shelf of brakes promises, by a clock that nobody here can set. */
export function keepsTheBrakeContract(place: Place): void {
  describe("brakes", () => {
    it("lets everybody start where nothing holds", async () => {
      for (let turn = 0; turn < 3; turn += 1) expect(await place.store.brakes.turn("deepl", {})).toBe(0);
    });

    it("lays turns evenly apart over all who ask", async () => {
      const stores = [place.store, await place.reopen()];
      const began = performance.now();
      const waits = await Promise.all(
        Array.from({ length: 10 }, async (_, asker) =>
          Number(await stores[asker % 2]?.brakes.turn("deepl", { perMinute: 60 })),
        ),
      );
      const took = performance.now() - began;
      waits.sort((one, other) => one - other);
      for (const [turn, wait] of waits.entries()) {
        expect(wait).toBeLessThanOrEqual(turn * SECOND + 1);
        expect(wait).toBeGreaterThanOrEqual(turn * SECOND - took - 1);
      }
      expect(await place.store.brakes.turn("bergamot", { perMinute: 60 })).toBe(0);
    });

    it("holds everybody of one engine until a pause ends, the longer one", async () => {
      const { brakes } = await place.reopen();
      await brakes.pause("deepl", HOUR);
      await brakes.pause("deepl", SECOND);
      const wait = await place.store.brakes.turn("deepl", {});
      expect(wait).toBeGreaterThan(HOUR - 60 * SECOND);
      expect(wait).toBeLessThanOrEqual(HOUR);
      const first = await place.store.brakes.turn("deepl", { perMinute: 1 });
      const second = await place.store.brakes.turn("deepl", { perMinute: 1 });
      expect(first).toBeGreaterThan(HOUR - 60 * SECOND);
      expect(second - first).toBeGreaterThan(30 * SECOND);
      expect(await brakes.turn("bergamot", {})).toBe(0);
    });

    it("stops for the first reason that is said, until it is lifted", async () => {
      const { brakes } = place.store;
      const other = (await place.reopen()).brakes;
      expect(await brakes.stopped("deepl")).toBeUndefined();
      await brakes.stop("deepl", QUOTA);
      await other.stop("deepl", { ...QUOTA, trouble: "refused" });
      expect(await other.stopped("deepl")).toStrictEqual(QUOTA);
      expect(await other.stopped("bergamot")).toBeUndefined();
      await other.lift("deepl");
      await other.lift("bergamot");
      expect(await brakes.stopped("deepl")).toBeUndefined();
      await other.stop("deepl", { ...QUOTA, trouble: "refused" });
      expect(await brakes.stopped("deepl")).toStrictEqual({ ...QUOTA, trouble: "refused" });
    });

    it("forgets a stop whose time is over, so that another may be said", async () => {
      const { brakes } = place.store;
      await brakes.stop("deepl", PAST);
      expect(await brakes.stopped("deepl")).toBeUndefined();
      await brakes.stop("deepl", QUOTA);
      expect(await brakes.stopped("deepl")).toStrictEqual(QUOTA);
    });

    it("keeps pause and turns when it is stopped and lifted", async () => {
      const { brakes } = place.store;
      await brakes.pause("deepl", HOUR);
      await brakes.stop("deepl", QUOTA);
      await brakes.lift("deepl");
      expect(await brakes.turn("deepl", {})).toBeGreaterThan(HOUR - 60 * SECOND);
    });
  });
}
