import { describe, expect, it } from "vitest";
import type { Place } from "./place.ts";

const EVERY_BYTE = Uint8Array.from({ length: 512 }, (_, at) => at % 256);
const LARGE = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 7919) % 251);

/** What every shelf of sources promises. */
export function keepsTheSourceContract(place: Place): void {
  describe("sources", () => {
    it("come back to the byte, those asked for alone", async () => {
      const { sources } = place.store;
      await sources.put([
        { name: "seeds/blåbær.txt", digest: "d1", bytes: EVERY_BYTE },
        { name: "seeds/tom.txt", digest: "d2", bytes: new Uint8Array() },
        { name: "seeds/stor.docx", digest: "d3", bytes: LARGE },
      ]);
      const asked = ["seeds/stor.docx", "seeds/blåbær.txt", "seeds/tom.txt", "seeds/borte.txt"];
      const found = await (await place.reopen()).sources.get(asked);
      expect([...found.keys()].sort()).toStrictEqual(asked.slice(0, 3).sort());
      expect(found.get("seeds/blåbær.txt")?.digest).toBe("d1");
      expect([...(found.get("seeds/blåbær.txt")?.bytes ?? [])]).toStrictEqual([...EVERY_BYTE]);
      expect(found.get("seeds/tom.txt")?.bytes).toHaveLength(0);
      expect(Buffer.compare(found.get("seeds/stor.docx")?.bytes ?? EVERY_BYTE, LARGE)).toBe(0);
    });

    it("are replaced by name, listed by digest, removed by name", async () => {
      const { sources } = place.store;
      const bytes = EVERY_BYTE.subarray(65, 70);
      await sources.put([
        { name: "seeds/a.txt", digest: "d1", bytes: EVERY_BYTE },
        { name: "seeds/b.txt", digest: "d1", bytes: EVERY_BYTE },
      ]);
      await sources.put([{ name: "seeds/a.txt", digest: "d2", bytes }]);
      expect(await sources.digests()).toStrictEqual(
        new Map([
          ["seeds/a.txt", "d2"],
          ["seeds/b.txt", "d1"],
        ]),
      );
      expect([...((await sources.get(["seeds/a.txt"])).get("seeds/a.txt")?.bytes ?? [])]).toStrictEqual([
        ...bytes,
      ]);
      await sources.remove(["seeds/b.txt", "seeds/borte.txt"]);
      expect([...(await sources.digests()).keys()]).toStrictEqual(["seeds/a.txt"]);
    });

    it("may be none", async () => {
      const { sources } = place.store;
      await sources.put([]);
      await sources.remove([]);
      expect((await sources.get([])).size).toBe(0);
      expect((await sources.digests()).size).toBe(0);
    });
  });
}
