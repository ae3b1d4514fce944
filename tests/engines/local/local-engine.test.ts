import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { loadModel } from "../../../src/engines/local/load-model.ts";
import { createLocalEngine } from "../../../src/engines/local/local-engine.ts";
import type { LocalModel } from "../../../src/engines/local/models/local-model.ts";
import { ThreadPool } from "../../../src/engines/local/thread/thread-pool.ts";
import type { Engine } from "../../../src/ports/engine.ts";
import { keepsTheEngineContract } from "../../contracts/engine-contract.ts";
import { writeBergamotModel } from "../../support/bergamot-model.ts";
import { coded, shownCodes } from "../../support/coded.ts";

const WORDS = {
  Hunden: "The dog",
  sover: "is sleeping",
  og: "and",
  katten: "the cat",
  liker: "likes",
  kaffe: "coffee",
  Les: "Read",
  saken: "the story",
};
const LANGUAGES = { source: "nb", target: "en-GB" };

let folder: string;
let model: LocalModel;
const open = new Set<Engine>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bitekst-local-"));
  model = writeBergamotModel(folder, WORDS);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await Promise.all([...open].map((engine) => engine.close()));
  open.clear();
});
afterAll(() => rmSync(folder, { recursive: true }));

function engineOf(models: readonly LocalModel[] = [model], workers = 1): Engine {
  const engine = createLocalEngine({ name: "local", models, workers });
  open.add(engine);
  return engine;
}

async function targetsOf(engine: Engine, texts: readonly string[], languages = LANGUAGES) {
  const reply = await engine.translate({
    texts: texts.map((text, at) => ({ id: `t${at}`, text })),
    languages,
  });
  return reply.kind === "answers" ? reply.answers.map(({ target }) => target) : expect.fail("a mismatch");
}

/** Does something to a copy of the model's folder. */
function spoilt(spoil: (path: string) => void): LocalModel {
  const copy = writeBergamotModel(mkdtempSync(join(folder, "spoilt-")), WORDS);
  spoil(join(copy.folder, "model.bin"));
  return copy;
}

keepsTheEngineContract("the local engine", async () => ({ engine: engineOf(), languages: LANGUAGES }), {
  openBroken: async () => ({
    engine: engineOf([spoilt((path) => truncateSync(path, 1000))]),
    languages: LANGUAGES,
  }),
});

describe("what is translated", () => {
  test.each([
    ["Hunden sover og katten liker kaffe.", "The dog is sleeping and the cat likes coffee."],
    ["Hunden sover. Hunden liker kaffe!", "The dog is sleeping. The dog likes coffee!"],
    ['Hunden & katten <sover> "2 < 3" &amp; &lt;b> © \'', 'The dog & the cat <sover> "2 < 3" &amp; &lt;b> '],
    ["Les ‹1saken1› og |2| kaffe.", "Read ‹1the story1› and |2| coffee."],
    ["‹1Hunden ‹2sover2› og1› katten & < kaffe >.", "‹1The dog ‹2is sleeping2› and1› the cat & < coffee >."],
    ["|1|Hunden ‹2sover", "|1|The dog ‹2is sleeping"],
  ])("%s", async (source, target) => {
    const [answer = ""] = await targetsOf(engineOf(), [coded(source)]);
    expect(shownCodes(answer)).toContain(target);
  });

  test("a text that is longer than the model takes is translated to its end, its spaces kept", async () => {
    const source = `${"katten liker kaffe og ".repeat(60)}Hunden sover.`;
    const target = `${"the cat likes coffee and ".repeat(60)}The dog is sleeping.`;
    expect(await targetsOf(engineOf(), [source, coded(`‹1${source}1›`)])).toEqual([
      target,
      coded(`‹1${target}1›`),
    ]);
  });

  test("two pairs at once, each by its own model; nynorsk by that of bokmål where it has none", async () => {
    const danish = writeBergamotModel(folder, { Hunden: "Der Hund", sover: "schläft" }, "da-de");
    const engine = engineOf([model, danish], 2);
    const da = { source: "da", target: "de" };
    const [english, german] = await Promise.all([
      targetsOf(engine, ["Hunden sover."]),
      targetsOf(engine, ["Hunden sover."], da),
    ]);
    expect([english, german]).toEqual([["The dog is sleeping."], ["Der Hund schläft."]]);
    expect(engine.languagesFor({ source: "nn", target: "en-US" })).toEqual({ source: "nb", target: "en" });
    expect(engine.languagesFor({ source: "nb", target: "de" })).toBeUndefined();
    expect(engine.fingerprintOf?.(da)).not.toEqual(engine.fingerprintOf?.(LANGUAGES));
  });

  test("a model with a vocabulary for each language is loaded with both", async () => {
    const [vocab = expect.fail("no vocabulary")] = model.files.vocabs;
    const two = { ...model, files: { ...model.files, vocabs: [vocab, vocab] } };
    expect(await targetsOf(engineOf([two]), ["Hunden sover."])).toEqual(["The dog is sleeping."]);
  });

  test("its version in cache keys is that of the package", () => {
    const { version } = JSON.parse(
      readFileSync("node_modules/@browsermt/bergamot-translator/package.json", "utf8"),
    ) as {
      readonly version: string;
    };
    expect(engineOf().fingerprint.bergamot).toBe(version);
  });
});

describe("trouble", () => {
  test.each([
    ["cut short", (path: string) => truncateSync(path, 5000), /model\.bin has 5000 bytes in the place of/u],
    ["grown", (path: string) => appendFileSync(path, "x"), /model\.bin has \d+ bytes in the place of/u],
    [
      "changed",
      (path: string) => writeFileSync(path, Buffer.alloc(model.files.model.size)),
      /its digest is another/u,
    ],
    ["gone", (path: string) => rmSync(path), /model\.bin cannot be read/u],
  ])("a model that is %s is told before it is loaded", async (_, spoil, message) => {
    const failing = targetsOf(engineOf([spoilt(spoil)]), ["Hunden sover."]);
    await expect(failing).rejects.toMatchObject({
      trouble: "refused",
      message: expect.stringMatching(message),
    });
    await expect(failing).rejects.toMatchObject({
      advice: expect.stringContaining("bitekst model pull nb-en"),
    });
  });

  test("what Bergamot itself cannot load is told as a model's trouble", async () => {
    const bad = writeBergamotModel(mkdtempSync(join(folder, "bad-")), WORDS);
    const vocabulary = bad.files.vocabs[0] ?? expect.fail("no vocabulary");
    writeFileSync(join(bad.folder, "model.bin"), readFileSync(join(bad.folder, vocabulary.name)));
    const swapped = { ...bad, files: { ...bad.files, model: { ...vocabulary, name: "model.bin" } } };
    await expect(targetsOf(engineOf([swapped]), ["Hunden sover."])).rejects.toMatchObject({
      trouble: "refused",
      message: expect.stringContaining("Bergamot cannot load the model nb-en"),
    });
  });

  test("a thread that is killed at its work is replaced, and its texts translated", async () => {
    const started = killThreads(1);
    expect(await targetsOf(engineOf(), ["Hunden sover."])).toEqual(["The dog is sleeping."]);
    expect(started()).toBe(2);
  });

  test("texts that two instances end on are rejected, and the next ones translated", async () => {
    const engine = engineOf();
    killThreads(2);
    await expect(targetsOf(engine, ["Hunden sover."])).rejects.toMatchObject({ trouble: "rejected" });
    expect(await targetsOf(engine, ["Hunden sover."])).toEqual(["The dog is sleeping."]);
  });

  test.each([
    [1, "is replaced, and its texts translated", "The dog is sleeping."],
    [2, "twice ends in an error that says for how long", "no answer in 64 seconds"],
  ])("a thread that hangs (%i) %s", async (count, _, outcome) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const engine = engineOf();
    const lost = loseJobs(count);
    const came = targetsOf(engine, ["Hunden sover, og katten liker kaffe."]).then(
      ([target]) => target,
      ({ message }: Error) => message,
    );
    for (let hanging = 1; hanging <= count; hanging += 1) {
      await vi.waitFor(() => expect(lost()).toBe(hanging));
      await vi.advanceTimersByTimeAsync(64_000);
    }
    expect(await came).toContain(outcome.replace("sleeping.", "sleeping, and the cat likes coffee."));
  });

  test("an abort of C++ in a text is told in its words, and a new instance goes on", async () => {
    const pool = new ThreadPool(1);
    const bytes = await loadModel("local", model);
    const perform = (text: string) => pool.perform({ pair: "nb-en", bytes, texts: [{ text, isHtml: true }] });
    expect(await perform("<b>Hunden</i> sover.")).toEqual({
      kind: "failed",
      during: "translating",
      said: expect.stringContaining("closing tag"),
    });
    expect(await perform("<b>Hunden</b> sover.")).toEqual({
      kind: "done",
      targets: ["<b>The dog</b> is sleeping."],
    });
    await pool.close();
  });

  test("closed at its work, it says so; and closed it stays", async () => {
    const engine = engineOf();
    const failing = expect(targetsOf(engine, ["Hunden sover."])).rejects.toMatchObject({
      trouble: "unreachable",
    });
    await new Promise<Worker>((resolve) => process.once("worker", resolve));
    await engine.close();
    await engine.close();
    await failing;
    await expect(targetsOf(engine, ["Hunden sover."])).rejects.toMatchObject({ trouble: "unreachable" });
  });
});

/** Lets the next jobs not reach their threads; gives how many did not. */
function loseJobs(count: number): () => number {
  let lost = 0;
  const post = Worker.prototype.postMessage;
  vi.spyOn(Worker.prototype, "postMessage").mockImplementation(function (this: Worker, message: object) {
    if ("texts" in message && lost < count) lost += 1;
    else post.call(this, message);
  });
  return () => lost;
}

/** Ends the next threads as soon as they start; gives how many were started since. */
function killThreads(count: number): () => number {
  let started = 0;
  const kill = (worker: Worker) => {
    started += 1;
    if (started <= count) void worker.terminate();
    if (started > count) process.off("worker", kill);
  };
  process.on("worker", kill);
  return () => started;
}
