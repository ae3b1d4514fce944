import { describe, expect, it } from "vitest";
import type { Place } from "./place.ts";

const MORNING = "2026-03-01T05:00:00.000Z";
const NEXT_MORNING = "2026-03-02T05:00:00.000Z";

/** What every shelf of due times promises. */
export function keepsTheDueContract(place: Place): void {
  describe("due times", () => {
    it("are taken up by exactly one of many who ask at once", async () => {
      const stores = [place.store, await place.reopen()];
      const asked = Array.from({ length: 20 }, async (_, who) =>
        stores[who % 2]?.due.claim({ job: "morgen", due: MORNING, who: `vert ${who}`, at: MORNING }),
      );
      const answers = await Promise.all(asked);
      expect(answers.filter((isMine) => isMine)).toHaveLength(1);
      const latest = (await place.store.due.latest()).get("morgen");
      expect(latest?.who).toBe(`vert ${answers.indexOf(true)}`);
    });

    it("are told apart by job and time, and the latest one is told of each job", async () => {
      const { due } = place.store;
      const claim = { who: "vert", at: "2026-03-02T05:00:01.000Z" };
      expect(await due.claim({ job: "morgen", due: NEXT_MORNING, ...claim })).toBe(true);
      expect(await due.claim({ job: "morgen", due: MORNING, ...claim })).toBe(true);
      expect(await due.claim({ job: "kveld på øya", due: MORNING, ...claim })).toBe(true);
      expect(await due.claim({ job: "morgen", due: MORNING, ...claim })).toBe(false);
      expect(await (await place.reopen()).due.latest()).toStrictEqual(
        new Map([
          ["kveld på øya", { job: "kveld på øya", due: MORNING, ...claim }],
          ["morgen", { job: "morgen", due: NEXT_MORNING, ...claim }],
        ]),
      );
    });

    it("keep how they ended", async () => {
      const { due } = place.store;
      const run = { job: "morgen", due: MORNING, who: "vert", at: MORNING };
      const ending = { endedAt: "2026-03-01T05:02:00.000Z", end: "complete" };
      await due.claim(run);
      await due.finish({ job: "morgen", due: MORNING, ...ending });
      await due.finish({ job: "kveld", due: MORNING, ...ending });
      expect(await due.latest()).toStrictEqual(new Map([["morgen", { ...run, ...ending }]]));
    });
  });
}
