import { describe, expect, it } from "vitest";
import type { WrittenDocument } from "../../../src/model/written-document.ts";
import type { Place } from "./place.ts";

/** What every shelf of written documents promises. */
export function keepsTheWrittenContract(place: Place): void {
  describe("written documents", () => {
    it("come back as they were saved, those asked for alone", async () => {
      const all = [
        written("seeds/a.txt", "f1"),
        written("seeds/å\n.txt", "f2"),
        written("seeds/c.txt", "f3"),
      ];
      await place.store.written.save(all);
      const found = await (await place.reopen()).written.find([
        "seeds/å\n.txt",
        "seeds/a.txt",
        "seeds/x.txt",
      ]);
      expect([...found.keys()].sort()).toStrictEqual(["seeds/a.txt", "seeds/å\n.txt"]);
      expect(found.get("seeds/å\n.txt")).toStrictEqual(all[1]);
    });

    it("are replaced by name, removed by name, and cleared", async () => {
      const { store } = place;
      await store.written.save([written("seeds/a.txt", "f1"), written("seeds/b.txt", "f1")]);
      await store.written.save([written("seeds/a.txt", "f2")]);
      expect((await store.written.find(["seeds/a.txt"])).get("seeds/a.txt")?.fingerprint).toBe("f2");
      await store.written.remove(["seeds/a.txt", "seeds/x.txt"]);
      expect([...(await store.written.find(["seeds/a.txt", "seeds/b.txt"])).keys()]).toStrictEqual([
        "seeds/b.txt",
      ]);
      await store.written.clear();
      expect((await store.written.find(["seeds/b.txt"])).size).toBe(0);
    });
  });
}

function written(name: string, fingerprint: string): WrittenDocument {
  const origins = { memory: 1, rule: 0, cache: 2, fuzzy: 0, repetition: 0, engine: 0, none: 0 };
  const findings = { error: 0, warning: 1, info: 0 };
  const counts = { language: "nb", blocks: 2, segments: 3, distinct: 3, origins, findings };
  const outputs = { html: "output/a.txt.html" };
  const report = { source: name, state: "complete" as const, ...counts, outputs };
  const files = new Map([
    ["output/a.txt.html", "2048 1700000000"],
    ['output/"å\\\n".txt.json', "12 1"],
  ]);
  return { name, fingerprint, files, report };
}
