import { readdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import type { Kit } from "../../../src/pipeline/kit.ts";
import { openWorkDesk } from "../../support/work-desk.ts";

const LEDER = "Stortinget vedtok budsjettet i går.\nRegjeringen er fornøyd med forliket.";
const NYHET = "Stortinget vedtok budsjettet i går.\nFlere hytter i fjellet står uten strøm.";
const FILES = { "seeds/leder.txt": LEDER, "seeds/nyhet.txt": NYHET };
const STORE_MODE = "documents: store\ndeepl: { retryDelay: 0 }\nqueue: { lease: 5 }\n";

test("what was put is translated, written and kept as a run of its own; sentences are paid once", async () => {
  const desk = await openWorkDesk(FILES);
  expect(await desk.put()).toEqual({ found: 2, unchanged: 0, put: 2, waiting: 0, troubles: [] });
  const { report } = await desk.work();
  expect(report.documents.map(({ source, state }) => [source, state])).toEqual([
    ["seeds/leder.txt", "complete"],
    ["seeds/nyhet.txt", "complete"],
  ]);
  expect(desk.read("output/nyhet.txt.html")).toContain("EN: Flere hytter");
  expect(desk.read("output/index.html")).toContain("leder");
  // Two articles in five formats.
  expect(report.written).toBe(10);
  const [record] = await desk.kit.store.runs.list(1);
  expect(record).toMatchObject({
    id: report.run,
    kind: "work",
    end: "complete",
    report: { run: report.run },
  });
  expect(await desk.queue.depth()).toEqual({ waiting: 0, active: 0, dead: 0 });
});

test("what has not changed is not put again, but with --all, and then is not paid again", async () => {
  const desk = await openWorkDesk(FILES);
  await desk.put();
  await desk.work();
  const billed = desk.server.billedCharacters;
  desk.write("seeds/nyhet.txt", `${NYHET}\nStrømmen er tilbake.`);
  expect(await desk.put()).toMatchObject({ found: 2, unchanged: 1, put: 1 });
  expect(await desk.put()).toMatchObject({ unchanged: 1, put: 0, waiting: 1 });
  expect(await desk.put({ all: true })).toMatchObject({ unchanged: 0, put: 1, waiting: 1 });
  await desk.work();
  expect(desk.server.billedCharacters - billed).toBe([..."Strømmen er tilbake."].length);
});

test("with documents: store the articles travel, and nothing of them is left beside the worker", async () => {
  const desk = await openWorkDesk({ ...FILES, "pipeline.config.yaml": STORE_MODE });
  await desk.put();
  rmSync(desk.path("seeds"), { recursive: true });
  const { report } = await desk.work();
  expect(report.documents.map(({ state }) => state)).toEqual(["complete", "complete"]);
  expect(desk.read("output/leder.txt.html")).toContain("EN: Regjeringen");
  expect(readdirSync(desk.path(".bitekst/work"))).toEqual([]);
});

test("a document that cannot be read is dead at once, with the reason, and the others go on", async () => {
  const desk = await openWorkDesk({ ...FILES, "seeds/tom.txt": "\n\n" });
  await desk.put();
  const { report, ends } = await desk.work();
  expect(ends.filter(([document]) => document === "seeds/tom.txt")).toEqual([["seeds/tom.txt", "dead"]]);
  expect(report.documents.map(({ state }) => state)).toEqual(["complete", "complete", "failed"]);
  const [dead] = await desk.queue.dead(5);
  expect(dead?.document).toBe("seeds/tom.txt");
  expect(dead?.why).toContain('"seeds/tom.txt"');
  expect(await desk.queue.revive()).toBe(1);
});

test("an engine that does not answer: again later, dead after the last attempt, alive by --retry-dead", async () => {
  const desk = await openWorkDesk({ "seeds/leder.txt": LEDER });
  desk.server.play(...Array.from({ length: 30 }, () => ({ kind: "status", status: 503 }) as const));
  await desk.put();
  const { ends } = await desk.work();
  expect(ends.map(([, end]) => end)).toEqual(["again", "again", "again"]);
  expect(await desk.queue.depth()).toEqual({ waiting: 0, active: 0, dead: 1 });
});

test("a bug in one document ends neither the worker nor the others", async () => {
  const desk = await openWorkDesk(FILES);
  await desk.put();
  const documents = Object.create(desk.kit.store.documents) as Kit["store"]["documents"];
  documents.load = async (names) => {
    if (names.includes("seeds/leder.txt")) throw new TypeError("hemmelig is not a function");
    return desk.kit.store.documents.load(names);
  };
  const { report } = await desk.work({ kit: { ...desk.kit, store: { ...desk.kit.store, documents } } });
  expect(report.documents.map(({ state, error }) => [state, error?.code])).toEqual([
    ["failed", "bug"],
    ["complete", undefined],
  ]);
  expect(await desk.queue.dead(5)).toMatchObject([{ why: expect.stringContaining("… is not a function") }]);
});

test("a stop gives back what is not complete, at once and with no attempt counted", async () => {
  const desk = await openWorkDesk({ "seeds/leder.txt": LEDER });
  await desk.put();
  const stop = new AbortController();
  const claims = Object.create(desk.kit.store.claims) as Kit["store"]["claims"];
  claims.take = async (names, claim) => {
    stop.abort();
    return desk.kit.store.claims.take(names, claim);
  };
  const kit = { ...desk.kit, store: { ...desk.kit.store, claims } };
  const { ends, report } = await desk.work({ signal: stop.signal, kit });
  expect(ends).toEqual([["seeds/leder.txt", "back"]]);
  expect(report.interrupted).toBe(true);
  expect(await desk.queue.take(1)).toMatchObject([{ attempt: 1 }]);
});

test("a stop waits for answers some seconds and no longer", async () => {
  const desk = await openWorkDesk({ "seeds/leder.txt": LEDER });
  desk.server.play({ kind: "silence" });
  await desk.put();
  const stop = new AbortController();
  const working = desk.work({ signal: stop.signal });
  await desk.server.arrived(1);
  stop.abort();
  const { report, ends } = await working;
  expect(ends).toEqual([]);
  expect(report.interrupted).toBe(true);
  expect(await desk.queue.take(1)).toMatchObject([{ document: "seeds/leder.txt", attempt: 1 }]);
});

test("a job whose worker died is given back as soon as its lease has run out, and one that nobody claimed", async () => {
  const desk = await openWorkDesk({ ...FILES, "pipeline.config.yaml": "queue: { lease: 5 }\n" });
  await desk.put();
  const [killed] = await desk.queue.take(2);
  await desk.kit.store.claims.take([`job:${killed?.id}`, `document:${killed?.document}`], {
    owner: "killed with -9",
    lease: 0,
  });
  const { ends } = await desk.work();
  expect(ends.map(([, end]) => end)).toEqual(["done", "done"]);
});

test("a document that somebody is at waits for that, and no attempt is counted", async () => {
  const desk = await openWorkDesk({ "seeds/leder.txt": LEDER });
  await desk.put();
  await desk.kit.store.claims.take(["document:seeds/leder.txt"], { owner: "another", lease: 200 });
  const { ends } = await desk.work();
  expect(ends).toEqual([["seeds/leder.txt", "done"]]);
});
