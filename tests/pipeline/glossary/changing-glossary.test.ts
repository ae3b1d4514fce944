import { describe, expect, onTestFinished, test } from "vitest";
import { EngineError } from "../../../src/model/engine-error.ts";
import type { Kit } from "../../../src/pipeline/kit.ts";
import { runBatch } from "../../../src/pipeline/run-batch.ts";
import type { RunEvent } from "../../../src/pipeline/run-report.ts";
import type { EngineGlossaries } from "../../../src/ports/engine.ts";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { unitsOf } from "../../faults/deepl/units-of.ts";
import { makeGate } from "../../support/deepl-gate.ts";
import type { DeeplServerOptions } from "../../support/deepl-server.ts";
import { type FakeDesk, openFakeDesk } from "../../support/fake-desk.ts";

const PLACES = ["Alta", "Odda", "Voss"];
const ARTICLES = Object.fromEntries(
  PLACES.map((place) => [`seeds/${place}.txt`, `Det er ordfører og ferje i ${place} som er saken.\n`]),
);
const TERMS = "ordfører;mayor\nferje;ferry\n";
const OTHER_TERMS = TERMS.replace("mayor", "provost");
/** A request for each article, one after the other. */
const CONFIG = { config: "formats: [json]\ndeepl: { retryDelay: 0, concurrency: 1, retries: 2 }\n" };

const openDesk = (server: DeeplServerOptions = {}) =>
  openFakeDesk({ ...ARTICLES, "seeds/glossary.csv": TERMS }, { ...CONFIG, server });

function targetsOf(desk: FakeDesk): readonly (string | undefined)[] {
  const outputs = () =>
    Object.fromEntries(desk.files("output").map((name) => [name, desk.read(`output/${name}`)]));
  return unitsOf({ outputs }).map(({ target }) => target);
}

const inEnglish = (mayor: string) =>
  PLACES.map((place) => `EN: Det er ${mayor} og ferry i ${place} som er saken.`);

const isPaidOnce = ({ server: { billedTexts } }: FakeDesk) =>
  new Set(billedTexts).size === billedTexts.length;

/** A run, during the second request of which something happens before it is answered. */
async function runMeanwhile(desk: FakeDesk, kit: Kit, happens: () => unknown) {
  const { gate, open } = makeGate();
  desk.server.play({ kind: "answer" }, { kind: "answer", gate });
  const running = runBatch(kit, { cwd: desk.root });
  await desk.server.arrived(2);
  await happens();
  open();
  return running;
}

/** The kit with glossaries that do something else. */
function bent(kit: Kit, bend: (own: EngineGlossaries) => Partial<EngineGlossaries>): Kit {
  const { glossaries } = kit.engine;
  if (glossaries === undefined) throw new Error("DeepL takes glossaries");
  return { ...kit, engine: { ...kit.engine, glossaries: { ...glossaries, ...bend(glossaries) } } };
}

describe("in the middle of a run the glossary at DeepL", () => {
  test.each([
    ["is removed", (desk: FakeDesk) => desk.server.glossaries.clear()],
    [
      "loses its languages",
      (desk: FakeDesk) => {
        for (const { dictionaries } of desk.server.glossaries.values()) dictionaries.clear();
      },
    ],
  ])("%s: it is made anew, and what was asked for is asked for again", async (_, happens) => {
    const desk = await openDesk();
    const report = await runMeanwhile(desk, desk.kit, () => happens(desk));
    expect(report).toMatchObject({ troubles: [], textsSent: 3, failedRequests: { glossary: 1 } });
    expect(report.requests).toBe(desk.server.requests.length);
    expect(targetsOf(desk)).toEqual(inEnglish("mayor"));
    expect(isPaidOnce(desk)).toBe(true);
    expect(desk.server.glossaryRequests).toHaveLength(2);
  });

  test("is removed as often as it is made: the run stops, what was answered is kept, the next goes on", async () => {
    const desk = await openDesk();
    let isThere = true;
    const kit = bent(desk.kit, ({ create }) => ({
      create: async (order) => {
        const id = await create(order);
        if (!isThere) desk.server.glossaries.clear();
        return id;
      },
    }));
    const report = await runMeanwhile(desk, kit, () => {
      isThere = false;
      desk.server.glossaries.clear();
    });
    expect(report.documents.map(({ state }) => state)).toEqual(["complete", "incomplete", "incomplete"]);
    expect(report.requests).toBe(desk.server.requests.length);
    expect(report.troubles).toMatchObject([
      {
        code: "engine-glossary",
        message: expect.stringMatching(/^Cannot translate with "deepl": the glossary is not there/u),
        advice: expect.stringMatching(/^Run the same command again/u),
      },
    ]);
    expect((await desk.run()).troubles).toEqual([]);
    expect(targetsOf(desk)).toEqual(inEnglish("mayor"));
    expect(isPaidOnce(desk)).toBe(true);
  });
});

test("a file that is edited in the middle of a run holds from the next run on", async () => {
  const desk = await openDesk();
  const onEvent = (event: RunEvent) =>
    event.kind === "planned" && desk.write("seeds/glossary.csv", OTHER_TERMS);
  await runBatch(desk.kit, { cwd: desk.root, onEvent });
  expect(targetsOf(desk)).toEqual(inEnglish("mayor"));
  await desk.run();
  expect(targetsOf(desk)).toEqual(inEnglish("provost"));
});

test("a change of which nobody knows whether it came through is made again", async () => {
  const desk = await openDesk();
  await desk.run();
  desk.write("seeds/glossary.csv", OTHER_TERMS);
  const lost = bent(desk.kit, ({ replace }) => ({
    replace: async (id, order) => {
      await replace(id, order);
      throw new EngineError("rejected", "its answer was lost");
    },
  }));
  expect((await runBatch(lost, { cwd: desk.root })).troubles).toHaveLength(1);
  desk.write("seeds/glossary.csv", TERMS);
  desk.write("seeds/Voss.txt", "En annen ordfører og en annen ferje i Voss.\n");
  await desk.run();
  expect(targetsOf(desk)).toContain("EN: En annen mayor og en annen ferry i Voss.");
});

describe("those who share a store", () => {
  async function openShared(server: DeeplServerOptions = {}) {
    const desk = await openDesk(server);
    const store = await openSqliteStore(desk.path(desk.kit.config.store));
    onTestFinished(() => store.close());
    const shared = (kit: Kit): Kit => ({ ...kit, store: { ...store, isShared: true } });
    return { desk, shared };
  }

  test("and have other terms do not change each other's glossary", async () => {
    const { desk, shared } = await openShared();
    const other = await openFakeDesk({ ...ARTICLES, "seeds/glossary.csv": OTHER_TERMS }, CONFIG);
    const elsewhere: Kit = { ...shared(other.kit), engine: desk.kit.engine };
    const unlocked = {
      ...desk.kit,
      store: { ...desk.kit.store, lockRun: async () => async () => undefined },
    };
    await runMeanwhile(desk, shared(unlocked), async () => {
      await runBatch({ ...elsewhere, store: { ...elsewhere.store, lockRun: unlocked.store.lockRun } });
    });
    expect(targetsOf(other)).toEqual(inEnglish("provost"));
    expect(targetsOf(desk)).toEqual(inEnglish("mayor"));
    expect(desk.server.glossaries.size).toBe(2);
    const before = desk.server.glossaryRequests.length;
    desk.write("seeds/Voss.txt", "En annen ordfører og en annen ferje i Voss.\n");
    await runBatch(shared(desk.kit), { cwd: desk.root });
    expect(targetsOf(desk)).toContain("EN: En annen mayor og en annen ferry i Voss.");
    expect(desk.server.glossaryRequests).toHaveLength(before);
  });

  test("find it gone together: the first makes it anew for all", async () => {
    const { desk, shared } = await openShared();
    const { shareGlossary } = await import("../../../src/pipeline/glossary/at-engine/share-glossary.ts");
    const languages = { source: "nb", target: "en-GB" } as const;
    const signal = new AbortController().signal;
    const open = async () => {
      const ready = await shareGlossary(shared(desk.kit), { languages, signal });
      if (ready.kind === "trouble") throw ready.error;
      return ready.engine;
    };
    const workers = [await open(), await open()];
    desk.server.glossaries.clear();
    for (const worker of workers) {
      const ask = () => worker.translate({ texts: [{ id: "1", text: "Ferja er i rute." }], languages });
      await expect(ask()).rejects.toMatchObject({ trouble: "glossary", isMended: true });
      expect(await ask()).toMatchObject({ kind: "answers" });
    }
    expect(desk.server.glossaries.size).toBe(1);
  });

  test("make it once, and put the last one away where the account may have no more", async () => {
    const { desk, shared } = await openShared({ mostGlossaries: 1 });
    const { shareGlossary } = await import("../../../src/pipeline/glossary/at-engine/share-glossary.ts");
    const languages = { source: "nb", target: "en-GB" } as const;
    const signal = new AbortController().signal;
    const share = () => shareGlossary(shared(desk.kit), { languages, signal });
    const both = await Promise.all([share(), share()]);
    expect(both.map(({ kind }) => kind)).toEqual(["ready", "ready"]);
    expect(desk.server.glossaryRequests).toEqual(["POST /v3/glossaries"]);
    const [before] = desk.server.glossaries.keys();
    desk.write("seeds/glossary.csv", OTHER_TERMS);
    expect((await share()).kind).toBe("ready");
    expect(desk.server.glossaries.size).toBe(1);
    expect(desk.server.glossaries.has(before ?? "")).toBe(false);
  });
});
