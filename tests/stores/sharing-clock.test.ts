import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { openMemoryStore } from "../support/memory-store.ts";

const folder = () => mkdtempSync(join(tmpdir(), "bitekst-brakes-"));

describe.each(["SQLite", "memory"])("brakes by a clock that is handed in: %s", (kind) => {
  let home: string;
  let time: number;
  let store: Store;

  beforeEach(async () => {
    home = folder();
    time = 1_000_000;
    const now = () => time;
    store =
      kind === "SQLite"
        ? await openSqliteStore(join(home, "store.db"), { now })
        : openMemoryStore(undefined, { now });
  });
  afterEach(async () => {
    await store.close();
    rmSync(home, { recursive: true });
  });

  const turn = () => store.brakes.turn("deepl", { perMinute: 120 });

  it("lays turns half a second apart, and saves none up while nobody asks", async () => {
    expect([await turn(), await turn(), await turn()]).toStrictEqual([0, 500, 1000]);
    time += 1200;
    expect(await turn()).toBe(300);
    time += 60_000;
    expect([await turn(), await turn()]).toStrictEqual([0, 500]);
  });

  it("lays turns from a pause's end on", async () => {
    expect(await turn()).toBe(0);
    await store.brakes.pause("deepl", 10_000);
    expect([await turn(), await turn()]).toStrictEqual([10_000, 10_500]);
    expect(await store.brakes.turn("deepl", {})).toBe(10_000);
    time += 10_000;
    expect(await store.brakes.turn("deepl", {})).toBe(0);
    expect(await turn()).toBe(1000);
  });

  it("keeps turns apart whose length is no whole number", async () => {
    const waits = [];
    for (let asked = 0; asked < 8; asked += 1) waits.push(await store.brakes.turn("deepl", { perMinute: 7 }));
    expect(waits).toStrictEqual([0, 8572, 17_143, 25_715, 34_286, 42_858, 51_429, 60_000]);
  });

  it("ends a stop and a lease at their time, not before", async () => {
    const until = new Date(time + 900_000).toISOString();
    await store.brakes.stop("deepl", { trouble: "quota", message: "Kvoten er brukt opp", until });
    await store.claims.take(["brua"], { owner: "ada", lease: 900_000 });
    time += 899_999;
    expect((await store.brakes.stopped("deepl"))?.trouble).toBe("quota");
    expect(await store.claims.lapsed("b")).toStrictEqual([]);
    time += 1;
    expect(await store.brakes.stopped("deepl")).toBeUndefined();
    expect(await store.claims.lapsed("b")).toStrictEqual(["brua"]);
  });
});
