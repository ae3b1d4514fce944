import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { closeKit, openKit } from "../../src/pipeline/open-kit.ts";
import { runBatch } from "../../src/pipeline/run-batch.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { storeFolder } from "../stores/store-folder.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { makeScheduleDesk } from "../support/schedule-desk.ts";

const folder = storeFolder();
const DAY = 86_400_000;
const NOON = Date.parse("2026-11-23T12:00:00Z");
const MORNING = '  - { name: morgen, cron: "0 6 * * *", timeZone: UTC }\n';

describe("a clock that was set back a day between two runs", () => {
  it("costs nothing: what was paid for is known, the new sentence alone is sent", async () => {
    const SNOW = "Det har snødd i fjellet siden lørdag kveld.";
    const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
    const desk = await makeDeeplDesk({ "seeds/a.txt": `${SNOW}\n` }, { config: "formats: [md]\n" });
    const { root: cwd, env } = desk;
    const run = async (at: number) => {
      const loaded = await loadConfig({ cwd, env, readFile: (path) => readFile(path, "utf8") });
      const kit = await openKit(loaded, { clock: fakeClock(new Date(at).toISOString()) });
      return runBatch(kit, { paths: [], cwd }).finally(() => closeKit(kit));
    };
    await run(NOON);
    desk.write("seeds/a.txt", `${SNOW} ${BUS}\n`);
    const { documents } = await run(NOON - DAY);
    expect(documents.map(({ state }) => state)).toStrictEqual(["complete"]);
    expect(desk.server.billedTexts).toStrictEqual([SNOW, BUS]);
    expect(desk.read("output/a.txt.md")).toContain(BUS);
    await run(NOON + DAY);
    expect(desk.server.billedTexts).toHaveLength(2);
  });

  it("holds no request back for a day", async () => {
    const path = join(folder, "brakes.sqlite");
    const before = await openSqliteStore(path, { now: () => NOON });
    await before.brakes.turn("deepl", { perMinute: 60 });
    await before.brakes.pause("deepl", 600_000);
    await before.close();
    const after = await openSqliteStore(path, { now: () => NOON - DAY });
    expect(await after.brakes.turn("deepl", {})).toBe(0);
    expect(await after.brakes.turn("deepl", { perMinute: 60 })).toBe(0);
    expect(await after.brakes.turn("deepl", { perMinute: 60 })).toBe(1000);
    await after.close();
  });

  it("keeps the schedule: each due time once, none that was taken up before", async () => {
    const desk = makeScheduleDesk(MORNING);
    const takenAt = async (at: string) =>
      (await desk.once(at)).taken.filter(({ kind }) => kind === "ran").length;
    expect(await takenAt("2026-11-24T06:01:00Z")).toBe(1);
    expect(await takenAt("2026-11-23T06:01:00Z")).toBe(1);
    expect(await takenAt("2026-11-23T06:30:00Z")).toBe(0);
    expect(await takenAt("2026-11-24T06:02:00Z")).toBe(0);
    expect(await takenAt("2026-11-25T06:02:00Z")).toBe(1);
  });
});

it("what stopped the engine is asked anew by the next person's run, whatever the clock says", async () => {
  const config = "formats: [md]\ndeepl:\n  retryDelay: 0\nlimits:\n  requestsPerMinute: 6000\n";
  const desk = await makeDeeplDesk({ "seeds/a.txt": "Det snør i fjellet i dag.\n" }, { config });
  desk.server.play({ kind: "status", status: 456 });
  expect((await desk.run("--fail-on", "none")).code).toBe(4);
  const { code, stderr } = await desk.run("--fail-on", "none");
  expect(code, stderr).toBe(0);
});
