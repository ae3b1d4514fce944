import { expect, onTestFinished, test } from "vitest";
import { EngineError } from "../../../src/model/engine-error.ts";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import type { Kit } from "../../../src/pipeline/kit.ts";
import { runBatch } from "../../../src/pipeline/run-batch.ts";
import { agreeOnLanguages } from "../../../src/pipeline/sharing/agree-on-languages.ts";
import { liftStop, openBrakes } from "../../../src/pipeline/sharing/open-brakes.ts";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { openFakeDesk } from "../../support/fake-desk.ts";

const NEVER = new AbortController().signal;

async function openShared(config = "") {
  const desk = await openFakeDesk({
    "seeds/a.txt": "Flere hytter i fjellet står uten strøm.\n",
    "pipeline.config.yaml": `deepl: { retryDelay: 0 }\n${config}`,
  });
  const clock = fakeClock("2026-11-23T10:00:00Z");
  // The database's clock is the runs' own here: a stop is over by either.
  const opened = await openSqliteStore(desk.path(desk.kit.config.store), {
    now: () => clock.now().getTime(),
  });
  onTestFinished(() => opened.close());
  const kit: Kit = { ...desk.kit, store: { ...opened, isShared: true }, clock };
  return { ...desk, kit, brakes: openBrakes(kit) };
}

test("a quota that one run meets stops all others with the key, before they ask", async () => {
  const { kit, server, brakes } = await openShared();
  expect(await brakes?.before(NEVER)).toBeUndefined();
  await brakes?.heard(new EngineError("quota", "DeepL has nothing left"));
  const stop = await openBrakes(kit)?.before(NEVER);
  expect(stop).toMatchObject({ code: "engine-quota", message: "DeepL has nothing left" });
  expect(stop?.advice).toMatch(/2026-11-23T10:15:00/);
  const report = await runBatch(kit, { cwd: kit.root });
  expect(report).toMatchObject({ requests: 0, troubles: [{ code: "engine-quota" }] });
  expect(server.billedCharacters).toBe(0);
  const otherKey = openBrakes({ ...kit, account: "another" });
  expect(await otherKey?.before(NEVER)).toBeUndefined();
  await liftStop(kit);
  expect((await runBatch(kit, { cwd: kit.root })).requests).toBe(1);
});

test("a busy engine that says how long makes all wait", async () => {
  const { kit, brakes } = await openShared();
  await brakes?.heard(new EngineError("busy", "Too many requests", { retryAfter: 30_000 }));
  const waits: number[] = [];
  const stop = new AbortController();
  const watching = openBrakes({
    ...kit,
    clock: {
      ...kit.clock,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        if (waits.length === 6) stop.abort();
      },
    },
  });
  await watching?.before(stop.signal);
  expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(25_000);
});

test("without a shared store or a rate there are no brakes", async () => {
  const { kit } = await openShared();
  const { isShared: _, ...alone } = kit.store;
  expect(openBrakes({ ...kit, store: alone })).toBeUndefined();
  const limited = { ...kit.config, limits: { requestsPerMinute: 60 } };
  expect(openBrakes({ ...kit, store: alone, config: limited })).toBeDefined();
});

test("all that share a store want the same English", async () => {
  const { kit } = await openShared();
  const british = { ...kit.config, target: { language: "en-GB" } } as const;
  const american = { ...kit.config, target: { language: "en-US" } } as const;
  await agreeOnLanguages(kit.store, british);
  await agreeOnLanguages(kit.store, british);
  const refused = agreeOnLanguages({ ...kit.store, close: async () => undefined }, american);
  await expect(refused).rejects.toThrow(PipelineError);
  await expect(refused).rejects.toMatchObject({ code: "config", advice: expect.stringMatching(/en-GB/) });
  const { isShared: _, ...alone } = kit.store;
  await agreeOnLanguages(alone, american);
});

test("a rate keeps requests evenly apart", async () => {
  const { kit } = await openShared("limits: { requestsPerMinute: 60 }\n");
  const waits: number[] = [];
  const clock = { ...kit.clock, wait: async (milliseconds: number) => void waits.push(milliseconds) };
  const brakes = openBrakes({ ...kit, clock });
  for (let request = 0; request < 3; request += 1) await brakes?.before(NEVER);
  const [second = 0, third = 0, ...others] = waits;
  expect(others).toEqual([]);
  expect(second).toBeGreaterThan(500);
  expect(third - second).toBeGreaterThan(900);
});
