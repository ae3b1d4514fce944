import { describe, expect, it } from "vitest";
import type { Place } from "./place.ts";

/** What every shelf of agreements promises. */
export function keepsTheAgreementContract(place: Place): void {
  describe("agreements", () => {
    it("stand as the first one said, until they are forgotten", async () => {
      const other = (await place.reopen()).agreements;
      const { agreements } = place.store;
      expect(await agreements.agree("languages", "nb>en-GB")).toBe("nb>en-GB");
      expect(await other.agree("languages", "nb>de")).toBe("nb>en-GB");
      expect(await other.agree("enighet", "nb>de")).toBe("nb>de");
      await other.forget("languages");
      await other.forget("ukjent");
      expect(await agreements.agree("languages", "nb>de")).toBe("nb>de");
    });

    it("are one for all who ask at once", async () => {
      const stores = [place.store, await place.reopen()];
      const values = await Promise.all(
        Array.from({ length: 10 }, async (_, asker) =>
          stores[asker % 2]?.agreements.agree("languages", `nb>${asker}`),
        ),
      );
      expect(new Set(values).size).toBe(1);
    });
  });
}
