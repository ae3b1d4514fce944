import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import type { EngineError } from "../../../src/model/engine-error.ts";
import type { Outgoing } from "../../../src/model/translation-plan.ts";
import { enginesOfKit } from "../../../src/pipeline/engines/engines-of-kit.ts";
import type { Kit } from "../../../src/pipeline/kit.ts";
import { type SendOptions, sendOutgoing } from "../../../src/pipeline/send-outgoing.ts";
import type { Engine, EngineAnswer } from "../../../src/ports/engine.ts";
import type { Store } from "../../../src/ports/store.ts";
import { makeDesk } from "../../support/desk.ts";
import { emptyDisk, openMemoryStore } from "../../support/memory-store.ts";
import { makeOutgoing } from "../../translate/make-outgoing.ts";
import { type ScriptOptions, scriptedEngine } from "../../translate/scripted-engine.ts";
import { VirtualClock } from "../../translate/virtual-clock.ts";

interface TestEngine extends Omit<ScriptOptions, "clock"> {
  readonly name: string;
  readonly cost?: Engine["cost"];
  readonly account?: string;
  readonly concurrency?: number;
}

/** Engines in the order of a config, and a store that they have in common. */
async function openTable(engines: readonly TestEngine[], sharing: Pick<Store, "isShared"> = {}) {
  const clock = new VirtualClock();
  const desk = makeDesk({ "pipeline.config.yaml": "deepl: { retries: 2, retryDelay: 1, concurrency: 3 }\n" });
  const loaded = await loadConfig({ cwd: desk.root, env: {}, readFile: (path) => readFile(path, "utf8") });
  const store: Store = { ...openMemoryStore(emptyDisk(), { now: () => clock.now }), ...sharing };
  const made = engines.map(({ name, cost, account, concurrency, ...script }) => {
    const engine = scriptedEngine({ ...script, clock });
    const limits = { ...engine.limits, ...(concurrency && { concurrency }) };
    return {
      engine: Object.assign(engine, { name, cost: cost ?? engine.cost, limits }),
      choice: { engine: name, kinds: ["paragraph"] as const },
      ...(account && { account }),
    };
  });
  const kit: Kit = {
    root: desk.root,
    config: loaded.config,
    store,
    ...enginesOfKit(made),
    glossary: async () => undefined,
    clock: { now: () => new Date(clock.now), wait: clock.wait },
    newRunId: randomUUID,
  };
  const sentTo = (name: string) =>
    made
      .filter(({ engine }) => engine.name === name)
      .flatMap(({ engine }) => engine.sent.flatMap(({ texts }) => texts.map(({ id }) => id)));
  const begin = (outgoing: readonly Outgoing[], options: Partial<SendOptions> = {}, by = kit) => {
    const plan = { documents: [], outgoing, careful: { texts: 0, characters: 0 } };
    const signal = new AbortController().signal;
    return sendOutgoing(by, plan, { run: "r1", signal, ...options });
  };
  const send: typeof begin = (...given) => clock.run(begin(...given));
  return { clock, kit, store, engines: made.map(({ engine }) => engine), sentTo, send, begin };
}

/** Texts for the first of these engines, and for the others where that one fails; keys are `<engine>-<number>`. */
function textsFor([first = "", ...others]: readonly string[], count: number): readonly Outgoing[] {
  return makeOutgoing(count).map((text, number) => ({
    ...text,
    id: `t${number + 1}`,
    key: `${first}-${number + 1}`,
    engine: first,
    otherwise: others.map((engine) => ({ engine, key: `${engine}-${number + 1}`, context: "" })),
  }));
}

const ALWAYS =
  (trouble: EngineError["trouble"]): NonNullable<ScriptOptions["script"]> =>
  () => ({ trouble });

/** An answer that is cut. */
function half(answer: EngineAnswer): EngineAnswer {
  return { ...answer, target: answer.target.slice(0, 9) };
}

/** By id, which engine a text was answered by, or what else became of it. */
function ends({ resolutions }: Awaited<ReturnType<typeof sendOutgoing>>): Record<string, string> {
  return Object.fromEntries(
    [...resolutions].map(([id, each]) => [
      id,
      each.kind === "answered" ? (each.by?.engine ?? "as planned") : each.kind,
    ]),
  );
}

describe("what an engine fails at goes to the next", () => {
  test.each(["refused", "quota", "busy", "unreachable", "rejected"] as const)("%s", async (trouble) => {
    const { send, sentTo, store } = await openTable([
      { name: "deepl", script: ALWAYS(trouble) },
      { name: "local" },
    ]);
    const outcome = await send(textsFor(["deepl", "local"], 2));
    expect(ends(outcome)).toEqual({ t1: "local", t2: "local" });
    expect(sentTo("local")).toEqual(["t1", "t2"]);
    expect(outcome.stop).toBeUndefined();
    expect(outcome.passedOver).toEqual([
      { engine: "deepl", texts: 2, to: ["local"], error: expect.objectContaining({ trouble }) },
    ]);
    expect(outcome.uses?.map(({ engine, passedOver }) => [engine, passedOver])).toEqual([
      ["deepl", expect.stringContaining(trouble)],
      ["local", undefined],
    ]);
    const kept = await store.cache.find(["deepl-1", "local-1", "local-2"]);
    expect([...kept.values()].flat().map(({ key, engine }) => [key, engine])).toEqual([
      ["local-1", "local"],
      ["local-2", "local"],
    ]);
  });

  test("an answer of another engine says under which key it is kept", async () => {
    const { send } = await openTable([{ name: "deepl", script: ALWAYS("quota") }, { name: "local" }]);
    const { resolutions } = await send(textsFor(["deepl", "local"], 1));
    expect(resolutions.get("t1")).toMatchObject({
      kind: "answered",
      by: { engine: "local", key: "local-1", context: "" },
    });
  });

  test("an engine that stopped is asked for nothing more, not even what others failed at", async () => {
    const { send, sentTo, engines } = await openTable([
      { name: "mini", script: ALWAYS("rejected") },
      { name: "deepl", script: ALWAYS("quota") },
      { name: "local" },
    ]);
    const [one] = textsFor(["mini", "deepl", "local"], 1);
    const [, two] = textsFor(["deepl", "local"], 2);
    const outcome = await send([one, two].flatMap((text) => text ?? []));
    expect(ends(outcome)).toEqual({ t1: "local", t2: "local" });
    expect(sentTo("deepl")).toEqual(["t2"]);
    expect(engines[1]?.sent).toHaveLength(1);
    expect(outcome.passedOver?.map(({ engine, texts }) => [engine, texts])).toEqual([
      ["mini", 1],
      ["deepl", 1],
    ]);
  });

  test("answers that are doubtful twice, and texts that are too long for it, go on too", async () => {
    const { send, sentTo } = await openTable([
      { name: "deepl", script: () => ({ bend: (answers) => answers.map(half) }) },
      { name: "mini", maxBytes: 20 },
      { name: "local" },
    ]);
    const outcome = await send(textsFor(["deepl", "mini", "local"], 1));
    expect(ends(outcome)).toEqual({ t1: "local" });
    expect([sentTo("deepl"), sentTo("mini"), sentTo("local")]).toEqual([["t1", "t1"], [], ["t1"]]);
  });

  test("the next is asked twice too before its answers count as doubtful, however often the first was", async () => {
    const { send, sentTo } = await openTable([
      { name: "deepl", script: ALWAYS("quota") },
      {
        name: "local",
        script: (_, number) => (number === 0 ? { bend: (answers) => answers.map(half) } : undefined),
      },
    ]);
    const [text] = textsFor(["deepl", "local"], 1);
    const outcome = await send(text ? [{ ...text, asked: 1 }] : []);
    expect(ends(outcome)).toEqual({ t1: "local" });
    expect(sentTo("local")).toEqual(["t1", "t1"]);
  });

  test("what the last one fails at has failed, and what stopped the first is told", async () => {
    const { send } = await openTable([
      { name: "deepl", script: ALWAYS("quota") },
      { name: "local", script: ALWAYS("rejected") },
    ]);
    const outcome = await send(textsFor(["deepl", "local"], 1));
    expect(ends(outcome)).toEqual({ t1: "failed" });
    expect(outcome.stop).toMatchObject({ trouble: "quota" });
    expect(outcome.passedOver).toBeUndefined();
  });

  test("a text that no other engine is for has failed, and stops nothing beside it", async () => {
    const { send } = await openTable([{ name: "deepl", script: ALWAYS("quota") }, { name: "local" }]);
    const [one] = textsFor(["deepl", "local"], 1);
    const [, two] = textsFor(["deepl"], 2);
    const outcome = await send([one, two].flatMap((text) => text ?? []));
    expect(ends(outcome)).toEqual({ t1: "local", t2: "failed" });
    expect(outcome.stop).toMatchObject({ trouble: "quota" });
  });
});

describe("each text is paid once, whoever falls back on whom", () => {
  test("two texts alike that meet at the same fallback", async () => {
    const { send, sentTo } = await openTable([
      { name: "deepl", script: ALWAYS("quota") },
      { name: "mini", script: ALWAYS("quota") },
      { name: "local" },
    ]);
    const [heading] = textsFor(["deepl", "local"], 1);
    const [paragraph] = textsFor(["mini", "local"], 1);
    if (!heading || !paragraph) throw new Error("no texts");
    const outcome = await send([heading, { ...paragraph, id: "t2" }]);
    expect(ends(outcome)).toEqual({ t1: "local", t2: "local" });
    expect(sentTo("local")).toHaveLength(1);
  });

  test("a text whose fallback has answered the same one in this run", async () => {
    const { send, sentTo } = await openTable([{ name: "mini", script: ALWAYS("quota") }, { name: "local" }]);
    const [heading] = textsFor(["mini", "local"], 1);
    const [paragraph] = textsFor(["local"], 1);
    if (!heading || !paragraph) throw new Error("no texts");
    const outcome = await send([heading, { ...paragraph, id: "t2" }]);
    expect(ends(outcome)).toEqual({ t1: "local", t2: "as planned" });
    expect(sentTo("local")).toHaveLength(1);
  });
});

describe("runs that share a store", () => {
  test("fall back together: each text is paid once", async () => {
    const { begin, sentTo, clock, engines } = await openTable(
      [{ name: "deepl", script: ALWAYS("quota") }, { name: "local" }],
      { isShared: true },
    );
    const texts = textsFor(["deepl", "local"], 4);
    const [one, other] = await clock.run(
      Promise.all([begin(texts), begin(texts.map((text) => ({ ...text, id: `other ${text.id}` })))]),
    );
    for (const outcome of [one, other])
      expect(new Set(Object.values(ends(outcome)))).toEqual(new Set(["local"]));
    expect(sentTo("local")).toHaveLength(4);
    expect(one.elsewhere.size + other.elsewhere.size).toBe(4);
    expect(engines[0]?.sent.length).toBeLessThanOrEqual(2);
  });

  test("an engine that another run found used up is passed over unasked; its account alone is", async () => {
    const table = await openTable(
      [
        { name: "deepl", account: "4f1c", script: ALWAYS("quota") },
        { name: "mini", account: "77ab" },
      ],
      { isShared: true },
    );
    await table.send(textsFor(["deepl", "mini"], 1));
    const again = await table.send(textsFor(["deepl", "mini"], 2));
    expect(ends(again)).toEqual({ t1: "mini", t2: "mini" });
    expect(table.engines[0]?.sent).toHaveLength(1);
    expect(again.passedOver).toMatchObject([{ engine: "deepl", error: { trouble: "quota" } }]);
    const engines = (table.kit.engines ?? []).map((each) => ({ ...each, account: "b0b0" }));
    await table.send(textsFor(["deepl", "mini"], 3), {}, { ...table.kit, ...enginesOfKit(engines) });
    expect(table.engines[0]?.sent).toHaveLength(2);
  });
});

describe("what goes nowhere else", () => {
  test("nothing does once the run is asked to stop", async () => {
    const stop = new AbortController();
    const { send, sentTo } = await openTable([
      {
        name: "deepl",
        script: () => {
          stop.abort();
          return { trouble: "busy" };
        },
      },
      { name: "local" },
    ]);
    const outcome = await send(textsFor(["deepl", "local"], 2), { signal: stop.signal });
    expect(Object.values(ends(outcome))).not.toContain("local");
    expect(sentTo("local")).toEqual([]);
    expect(outcome.stop).toBe("interrupted");
  });

  test("what is beyond the limit of characters; engines that are free are not held to it", async () => {
    const { send, sentTo } = await openTable([{ name: "deepl" }, { name: "local", cost: { kind: "free" } }]);
    const [first, second] = textsFor(["deepl", "local"], 2);
    const [, , free] = textsFor(["local"], 3);
    const texts = [first, second, free].flatMap((text) => text ?? []);
    const outcome = await send(texts, { maxCharacters: 10 });
    expect(ends(outcome)).toEqual({ t1: "unaffordable", t2: "unaffordable", t3: "as planned" });
    expect(sentTo("local")).toEqual(["t3"]);
  });
});

describe("engines beside each other", () => {
  test("several are at work at once, each with as many requests as suit it", async () => {
    const slow = { latency: () => 1000, maxTexts: 1 };
    const { send, engines, clock } = await openTable([
      { name: "deepl", ...slow },
      { name: "local", concurrency: 2, ...slow },
    ]);
    const local = textsFor(["local"], 6).map((text) => ({ ...text, id: `l${text.id}` }));
    await send([...textsFor(["deepl"], 6), ...local]);
    expect(engines.map(({ peak }) => peak)).toEqual([3, 2]);
    expect(clock.now).toBe(3000);
  });

  test("progress is of all of them: no text is counted twice on its way from one to the next", async () => {
    const { send } = await openTable([
      {
        name: "deepl",
        maxTexts: 1,
        script: (_, number) => (number === 0 ? undefined : { trouble: "quota" }),
      },
      { name: "local", maxTexts: 1 },
    ]);
    const told: (readonly [texts: number, of: number])[] = [];
    await send(textsFor(["deepl", "local"], 4), {
      onProgress: ({ texts, of }) => void told.push([texts, of]),
    });
    expect(told.every(([texts, of]) => texts <= of && of === 4)).toBe(true);
    expect(told.at(-1)).toEqual([4, 4]);
    expect(told.map(([texts]) => texts)).toEqual(told.map(([texts]) => texts).toSorted((a, b) => a - b));
  });

  test("what was asked of each is counted by itself, and is free where the engine is", async () => {
    const { send } = await openTable([
      { name: "deepl", script: (_, number) => (number < 1 ? undefined : { trouble: "quota" }), maxTexts: 1 },
      { name: "local", cost: { kind: "free" } },
    ]);
    const { uses, requests } = await send(textsFor(["deepl", "local"], 2));
    expect(uses).toMatchObject([
      { engine: "deepl", requests: 2, texts: 1 },
      { engine: "local", requests: 1, texts: 1, price: { amount: 0, currency: "EUR" } },
    ]);
    expect(requests).toBe(3);
  });
});

test("answers that come in at about the same time are kept together", async () => {
  const { send, kit } = await openTable([{ name: "deepl", maxTexts: 2, concurrency: 3 }]);
  const kept: number[] = [];
  const { cache } = kit.store;
  const put: typeof cache.put = async (answers) => {
    kept.push(answers.length);
    await cache.put(answers);
  };
  const counting: Kit = { ...kit, store: { ...kit.store, cache: { ...cache, put } } };
  await send(textsFor(["deepl"], 6), {}, counting);
  expect(kept.reduce((sum, count) => sum + count)).toBe(6);
  expect(kept.length).toBeLessThan(3);
});
