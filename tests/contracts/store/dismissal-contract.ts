import { describe, expect, it } from "vitest";
import type { Dismissal } from "../../../src/model/dismissal.ts";
import type { Place } from "./place.ts";

const NUMBERS: Dismissal = {
  document: "seeds/å.txt",
  segment: "s2",
  check: "numbers",
  digest: "før",
  reason: "Rettet av kilden\0\uD800",
};
const NAMES: Dismissal = { ...NUMBERS, check: "names", reason: "Kunstnernavn", by: "Kari" };
const OTHER: Dismissal = { ...NUMBERS, document: "seeds/b.txt" };

/** What every dismissal shelf promises. */
export function keepsTheDismissalContract(place: Place): void {
  describe("dismissals", () => {
    it("gives those of the documents that are asked for, and all", async () => {
      await place.store.dismissals.save([NUMBERS, OTHER, NAMES]);
      const { dismissals } = await place.reopen();
      expect(new Set(await dismissals.find(["seeds/å.txt", "none", "seeds/å.txt"]))).toStrictEqual(
        new Set([NAMES, NUMBERS]),
      );
      expect(await dismissals.find([])).toStrictEqual([]);
      expect(await dismissals.list()).toStrictEqual([OTHER, NAMES, NUMBERS]);
    });

    it("keeps one for a segment and check, the last that was saved", async () => {
      const { dismissals } = place.store;
      const anew = { ...NAMES, digest: "etter", reason: "Ny grunn" };
      await dismissals.save([NAMES]);
      await dismissals.save([anew]);
      expect(await dismissals.list()).toStrictEqual([anew]);
    });

    it("takes one back, and no other", async () => {
      const { dismissals } = place.store;
      await dismissals.save([NUMBERS, NAMES, OTHER]);
      await dismissals.remove([NUMBERS, NUMBERS]);
      expect(await dismissals.list()).toStrictEqual([OTHER, NAMES]);
    });
  });
}
