import { describe, expect, it } from "vitest";
import type { RunRecord } from "../../../src/model/run-record.ts";
import type { Place } from "./place.ts";

/** What every run shelf promises. */
export function keepsTheRunContract(place: Place): void {
  describe("runs", () => {
    it("lists the newest first, no more than asked for", async () => {
      await place.store.runs.save(run("r2", "2026-01-02T06:00:00.000Z"));
      await place.store.runs.save(run("r3", "2026-01-03T06:00:00.000Z"));
      await place.store.runs.save(run("r1", "2026-01-01T06:00:00.000Z"));
      await place.store.runs.save(run("r3b", "2026-01-03T06:00:00.000Z"));
      expect((await place.store.runs.list(10)).map(({ id }) => id)).toStrictEqual(["r3b", "r3", "r2", "r1"]);
      expect((await place.store.runs.list(2)).map(({ id }) => id)).toStrictEqual(["r3b", "r3"]);
    });

    it("replaces a run of the same id, every field of it", async () => {
      await place.store.runs.save(run("r1", "2026-01-01T06:00:00.000Z"));
      const ended: RunRecord = {
        id: "r1",
        startedAt: "2026-01-01T06:00:01.000Z",
        endedAt: "2026-01-01T06:00:09.000Z",
        end: "complete",
        kind: "schedule",
        job: "Hver morgen på Ås",
        host: "vert-1",
        report: { documents: [{ source: "a\0\uD800.txt", segments: 32 }], seconds: 1.5, error: null },
      };
      await place.store.runs.save(ended);
      expect(await (await place.reopen()).runs.list(10)).toStrictEqual([ended]);
      await place.store.runs.save(run("r1", "2026-01-01T06:00:00.000Z"));
      expect(await place.store.runs.list(10)).toStrictEqual([run("r1", "2026-01-01T06:00:00.000Z")]);
    });
  });
}

function run(id: string, startedAt: string): RunRecord {
  return { id, startedAt };
}
