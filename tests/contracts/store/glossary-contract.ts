import { describe, expect, it } from "vitest";
import type { Place } from "./place.ts";

/** What every glossary shelf promises. */
export function keepsTheGlossaryContract(place: Place): void {
  describe("glossaries", () => {
    it("keeps one for each engine, the last that was saved", async () => {
      const { glossaries } = place.store;
      expect(await glossaries.find("deepl")).toBeUndefined();
      await glossaries.save("deepl", { id: "def3a26b", digest: "før" });
      await glossaries.save("local", { id: "1", digest: "annet" });
      await glossaries.save("deepl", { id: "0c0aaf35", digest: "etter\0\uD800" });
      const reopened = await place.reopen();
      expect(await reopened.glossaries.find("deepl")).toStrictEqual({
        id: "0c0aaf35",
        digest: "etter\0\uD800",
      });
      expect(await reopened.glossaries.find("local")).toStrictEqual({ id: "1", digest: "annet" });
    });
  });
}
