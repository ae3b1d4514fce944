import { expect, test } from "vitest";
import { liftStop } from "../../../src/pipeline/sharing/open-brakes.ts";
import type { WorkEvent } from "../../../src/pipeline/work/work-queue.ts";
import type { DeeplServerOptions } from "../../support/deepl-server.ts";
import type { DeeplTrick } from "../../support/deepl-trick.ts";
import { openWorkDesk } from "../../support/work-desk.ts";

const PLACES = ["alta", "bodø", "førde", "molde", "odda", "voss"];
const FILES = Object.fromEntries(
  PLACES.map((place, number) => [`seeds/${place}.txt`, `Ferja nummer ${number + 200} gikk ikke i går.\n`]),
);

type Trick = NonNullable<DeeplServerOptions["trick"]>;

const openShared = (files: Readonly<Record<string, string>>, trick: Trick = () => undefined) =>
  openWorkDesk(files, { server: { trick }, isShared: true });

/** What DeepL says to everything but the first request, until it is well again. */
function refusing(status: number) {
  const state = { isWell: false };
  const trick = (_: unknown, number: number): DeeplTrick | undefined =>
    state.isWell || number === 0 ? undefined : { kind: "status", status };
  return { state, trick };
}

const WORDS = [
  [456, "engine-quota", "the account's characters are used up"],
  [403, "engine-refused", "the key was refused"],
] as const;

test.each(WORDS)(
  "after %i nothing more is taken, and nothing has lost an attempt",
  async (status, code, words) => {
    const { state, trick } = refusing(status);
    const desk = await openShared(FILES, trick);
    await desk.put();
    const { report, ends } = await desk.work({ concurrency: 1 });
    expect(ends.map(([, end]) => end)).toEqual(["done", "back"]);
    expect(report.troubles).toMatchObject([
      { code, message: expect.stringContaining(words), advice: expect.any(String) },
    ]);
    expect(report.documents.map(({ state }) => state)).toEqual(["complete", "incomplete"]);
    expect(desk.server.requests).toHaveLength(2);
    expect(await desk.queue.depth()).toEqual({ waiting: 5, active: 0, dead: 0 });
    const again = await desk.work({ concurrency: 2 });
    expect(again.ends.map(([, end]) => end)).toEqual(["back", "back"]);
    expect(again.report.troubles[0]?.advice).toContain("Another run was told so");
    expect(desk.server.requests).toHaveLength(2);
    state.isWell = true;
    await liftStop(desk.kit);
    const attempts: number[] = [];
    const onEvent = (event: WorkEvent) => event.kind === "taken" && attempts.push(event.job.attempt);
    expect((await desk.work({ onEvent })).report.troubles).toEqual([]);
    expect(attempts).toEqual([1, 1, 1, 1, 1]);
    expect(new Set(desk.server.billedTexts).size).toBe(desk.server.billedTexts.length);
    expect(desk.files("output").filter((name) => name.endsWith(".json"))).toHaveLength(6);
  },
);

test("two workers: the other one stops too, before it asks", async () => {
  const desk = await openShared(FILES, refusing(456).trick);
  await desk.put();
  const both = await Promise.all([desk.work({ concurrency: 1 }), desk.work({ concurrency: 1 })]);
  for (const { report } of both) expect(report.troubles).toMatchObject([{ code: "engine-quota" }]);
  // One that was under way when the first was refused had begun before anybody knew.
  expect(desk.server.requests.length).toBeLessThanOrEqual(3);
  expect(await desk.queue.depth()).toEqual({ waiting: 5, active: 0, dead: 0 });
});

test("a worker that stays waits until the stop is over, and goes on by itself", async () => {
  const { state, trick } = refusing(456);
  const desk = await openShared(FILES, trick);
  await desk.put();
  const stop = new AbortController();
  const said: string[] = [];
  const onEvent = (event: WorkEvent) => {
    if (event.kind === "stopped") {
      state.isWell = true;
      said.push(event.trouble.code);
    }
    if (event.kind === "resumed") said.push("resumed");
    if (event.kind === "ended" && event.end.kind === "done" && desk.server.billedTexts.length === 6)
      stop.abort();
  };
  const before = desk.kit.clock.now().getTime();
  const { ends, report } = await desk.work({ concurrency: 1, once: false, signal: stop.signal, onEvent });
  expect(said).toEqual(["engine-quota", "resumed"]);
  expect(ends.map(([, end]) => end)).toEqual(["done", "back", "done", "done", "done", "done", "done"]);
  expect(desk.kit.clock.now().getTime() - before).toBeGreaterThanOrEqual(15 * 60_000);
  expect(report.troubles).toEqual([]);
});

test("a glossary that DeepL does not take stops a worker as well", async () => {
  const desk = await openShared({ ...FILES, "seeds/glossary.csv": "ferje;ferry\n" });
  desk.server.refuseGlossaries(400);
  await desk.put();
  const { ends, report } = await desk.work({ concurrency: 1 });
  expect(ends.map(([, end]) => end)).toEqual(["back"]);
  expect(report.troubles[0]?.message).toMatch(/^Cannot share the glossary with "deepl"/u);
  expect(await desk.queue.depth()).toMatchObject({ waiting: 6, dead: 0 });
  const again = await desk.work({ concurrency: 1 });
  expect(again.report.troubles[0]?.advice).toContain("Another run was told so");
  expect(desk.server.glossaryRequests).toHaveLength(1);
});

test("a worker that stays has the terms of a glossary that was edited meanwhile", async () => {
  const terms = { "seeds/glossary.csv": "Ferja;Ferry\n" };
  const desk = await openShared({ "seeds/odda.txt": FILES["seeds/odda.txt"] ?? "", ...terms });
  await desk.put();
  const stop = new AbortController();
  let count = 0;
  const onEvent = (event: WorkEvent) => {
    if (event.kind !== "ended") return;
    count += 1;
    if (count === 2) stop.abort();
    else {
      desk.write("seeds/glossary.csv", "Ferja;Boat\n");
      void desk.put();
    }
  };
  await desk.work({ once: false, signal: stop.signal, onEvent });
  expect(desk.read("output/odda.txt.json")).toContain("Boat nummer");
});
