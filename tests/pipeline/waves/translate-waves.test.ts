import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import type { RunReport } from "../../../src/model/run-report.ts";
import type { Route } from "../../../src/model/translation-unit.ts";
import type { Kit } from "../../../src/pipeline/kit.ts";
import { runBatch } from "../../../src/pipeline/run-batch.ts";
import type { RunEvent } from "../../../src/pipeline/run-report.ts";
import { type FakeDesk, openFakeDesk } from "../../support/fake-desk.ts";

/** More than one wave of articles; each has a sentence of its own and one that stands in all of them. */
const MANY = Array.from({ length: 520 }, (_, number): [string, string] => [
  `seeds/sak-${String(number).padStart(3, "0")}.txt`,
  `Ferja til øy nummer ${number + 200} gikk ikke i går.\n\nSaken oppdateres.\n`,
]);
const CONFIG = { config: "formats: [json]\ndeepl:\n  context: none\n  retries: 1\n" };

test("waves of a run: one bill, one report, one count, one page", async () => {
  const desk = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  const events: RunEvent[] = [];
  const report = await runBatch(desk.kit, { cwd: desk.root, onEvent: (event) => events.push(event) });
  expect(report.documents.map(({ source, state }) => [source, state])).toEqual(
    MANY.map(([name]) => [name, "complete"]),
  );
  expect(new Set(desk.server.billedTexts).size).toBe(521);
  expect(desk.server.billedTexts).toHaveLength(521);
  expect(report).toMatchObject({ textsSent: 521, requests: desk.server.requests.length, troubles: [] });
  expect(report.billedCharacters).toBe(desk.server.billedCharacters);
  expect(desk.read("output/index.html")).toContain("sak-519.txt");
  const sent = events.filter((event) => event.kind === "sent");
  expect(sent.at(-1)).toMatchObject({
    texts: 521,
    of: 521,
    characters: desk.server.billedCharacters,
    reached: { documents: 520, segments: 1_040 },
    all: { documents: 520, segments: 1_040 },
  });
  const reached = sent.map((event) => event.reached.documents);
  expect(reached).toEqual(reached.toSorted((one, other) => one - other));
  expect(events.at(-1)).toEqual({ kind: "finished", documents: 520, of: 520 });
  expect((await desk.run()).requests).toBe(0);
});

test("once the quota is used up no wave asks again, and what is known is served", async () => {
  const desk = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  desk.write("seeds/sak-519.txt", "Saken oppdateres.\n");
  const refusals = Array.from({ length: 12 }, () => ({ kind: "status", status: 456 }) as const);
  desk.server.play({ kind: "answer" }, ...refusals);
  const report = await desk.run();
  expect(desk.server.requests.length).toBeLessThanOrEqual(6);
  expect(report.troubles).toHaveLength(1);
  expect(report.troubles[0]?.code).toBe("engine-quota");
  const states = new Map(report.documents.map(({ source, state }) => [source, state]));
  expect(states.get("seeds/sak-000.txt")).toBe("complete");
  expect(states.get("seeds/sak-300.txt")).toBe("incomplete");
  expect(states.get("seeds/sak-519.txt")).toBe("complete");
  expect(report.textsSent).toBe(desk.server.billedTexts.length);
});

test("all of a run is one wave where something is decided over the whole of it", async () => {
  const desk = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  const report = await runBatch(desk.kit, { cwd: desk.root, maxCharacters: 2_000 });
  expect(report.billedCharacters).toBeLessThanOrEqual(2_000);
  expect(report.beyondLimit?.limit).toBe(2_000);
  const waiting = report.documents.reduce((sum, { origins }) => sum + origins.none, 0);
  expect(report.beyondLimit?.segments).toBe(waiting);
  await desk.run();
  const before = desk.server.billedTexts.length;
  await desk.run({ retranslate: true });
  expect(desk.server.billedTexts.length - before).toBe(521);
});

/** The kit of a desk whose store keeps the first documents only once texts of the second wave have been sent. */
function heldBack({ kit, server }: FakeDesk, then: () => void): Kit {
  const { documents } = kit.store;
  const save: typeof documents.save = async (some) => {
    while (!server.billedTexts.some((text) => text.includes("nummer 719"))) await nextTurn();
    then();
    return documents.save(some);
  };
  return { ...kit, store: { ...kit.store, documents: { ...documents, save } } };
}

test("a wave is sent while documents of the one before are being finished", async () => {
  const desk = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  const report = await runBatch(
    heldBack(desk, () => {}),
    { cwd: desk.root },
  );
  expect(desk.server.billedTexts).toHaveLength(521);
  expect(report.documents.every(({ state }) => state === "complete")).toBe(true);
  expect(desk.files("output")).toHaveLength(521);
});

test("when a wave cannot be finished, the run ends once what the next one sent is kept", async () => {
  const desk = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  const failing = heldBack(desk, () => {
    throw new PipelineError("store-unusable", 'Cannot write the store "store.sqlite": the disk is full');
  });
  await expect(runBatch(failing, { cwd: desk.root })).rejects.toMatchObject({ code: "store-unusable" });
  const billed = desk.server.billedTexts.length;
  const report = await desk.run();
  expect(report.textsSent).toBe(521 - billed);
  expect(desk.server.billedTexts).toHaveLength(521);
});

/** Segments of a report by route. */
function sumOfRoutes({ documents }: RunReport): Partial<Record<Route, number>> {
  const sums: Partial<Record<Route, number>> = {};
  for (const { origins } of documents) {
    for (const [route, count] of Object.entries(origins))
      if (count > 0) sums[route as Route] = (sums[route as Route] ?? 0) + count;
  }
  return sums;
}

test("what an earlier wave was answered is shared within the run, and comes out of the cache in the next run", async () => {
  const desk = await openFakeDesk(Object.fromEntries(MANY), CONFIG);
  expect(sumOfRoutes(await desk.run())).toEqual({ engine: 521, repetition: 519 });
  desk.write("seeds/ny.txt", "Saken oppdateres.\n");
  expect(sumOfRoutes(await desk.run())).toEqual({ cache: 1_041 });
});

test("what was refused in one wave is not asked for in the next; the next run asks for it again", async () => {
  const isRefused = { now: true };
  const desk = await openFakeDesk(Object.fromEntries(MANY), {
    ...CONFIG,
    server: {
      trick: ({ texts }) =>
        isRefused.now && texts.includes("Saken oppdateres.") ? { kind: "status", status: 400 } : undefined,
    },
  });
  const report = await desk.run();
  const alone = desk.server.requests.filter(({ texts }) => texts.join() === "Saken oppdateres.");
  expect(alone).toHaveLength(1);
  expect(sumOfRoutes(report)).toEqual({ engine: 520, none: 520 });
  expect(report.troubles).toMatchObject([{ code: "engine-rejected" }]);
  isRefused.now = false;
  expect(sumOfRoutes(await desk.run())).toEqual({ engine: 1, cache: 520, repetition: 519 });
});
