import { expect, test } from "vitest";
import { DEFAULTS } from "../../../src/config/defaults.ts";
import type { MemoryEntry } from "../../../src/model/memory-entry.ts";
import { countKnown } from "../../../src/pipeline/memory/count-known.ts";
import { openMemoryStore } from "../../support/memory-store.ts";

function entry(at: number, target = "The ferry leaves."): MemoryEntry {
  return {
    languages: { source: "nb", target: "en-GB" },
    source: `Ferje ${at} går.`,
    target,
    state: "final",
  };
}

test("counts more entries than memory is asked for at a time", async () => {
  const store = openMemoryStore();
  const known = Array.from({ length: 30 }, (_, at) => entry(at * 100));
  await store.memory.replaceFile({ name: "a.tmx", digest: "1" }, known);
  const folder = { root: ".", config: DEFAULTS, store };
  function* given(): Generator<MemoryEntry> {
    for (let at = 0; at < 2_500; at += 1) yield entry(at);
    yield entry(100, "The ferry is leaving.");
  }
  expect(await countKnown(folder, given())).toEqual({ units: 2_501, same: 25 });
});
