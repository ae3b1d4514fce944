import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EngineError } from "../../../src/model/engine-error.ts";
import type { Outgoing } from "../../../src/model/translation-plan.ts";
import { payOnce, type SharedOutcome } from "../../../src/pipeline/sharing/pay-once.ts";
import type { Store } from "../../../src/ports/store.ts";
import { translateOutgoing } from "../../../src/translate/translate-outgoing.ts";
import { emptyDisk, openMemoryStore } from "../../support/memory-store.ts";
import { makeOutgoing } from "../../translate/make-outgoing.ts";
import { rightTarget, type Step, scriptedEngine } from "../../translate/scripted-engine.ts";
import { VirtualClock } from "../../translate/virtual-clock.ts";

const LEASE = 3000;

interface RunShape {
  /** Milliseconds after the first. */
  readonly start: number;
  readonly texts: readonly Outgoing[];
  readonly latency: number;
  /** Dies with this request, which is billed. */
  readonly dies?: number | undefined;
  readonly script?: (number: number) => Step | undefined;
  readonly signal?: AbortSignal;
}

/** All that several runs share: one store, one clock, one bill. */
function openTable() {
  const clock = new VirtualClock();
  const store: Store = openMemoryStore(emptyDisk(), { now: () => clock.now });
  const billed = new Map<string, number>();
  const start = async (shape: RunShape, number: number): Promise<SharedOutcome | "dead"> => {
    let isDead = false;
    const never = new Promise<never>(() => {});
    let die = (_: "dead") => {};
    const death = new Promise<"dead">((resolve) => {
      die = resolve;
    });
    const wait = async (milliseconds: number, signal?: AbortSignal) => {
      await clock.pass(milliseconds, signal);
      if (isDead) await never;
    };
    await clock.pass(shape.start);
    const engine = scriptedEngine({ clock, maxTexts: 3, latency: () => shape.latency });
    const translate = engine.translate.bind(engine);
    let request = -1;
    engine.translate = async (asked) => {
      request += 1;
      const step = shape.script?.(request);
      if (step !== undefined && "trouble" in step) throw new EngineError(step.trouble, "Cannot translate");
      for (const { text } of asked.texts) billed.set(text, (billed.get(text) ?? 0) + 1);
      if (request === shape.dies) {
        isDead = true;
        die("dead");
        return never;
      }
      return translate(asked);
    };
    const run = payOnce(shape.texts, {
      store,
      clock: { wait },
      owner: `run ${number}`,
      lease: LEASE,
      signal: shape.signal ?? new AbortController().signal,
      send: (texts, onProgress) =>
        translateOutgoing(texts, {
          engine,
          articles: new Map(),
          context: "none",
          concurrency: 1,
          retries: { attempts: 2, firstDelay: 10 },
          wait,
          signal: shape.signal ?? new AbortController().signal,
          keep: (answers) =>
            store.cache.put(
              answers.map(({ outgoing: { key, context, languages, text, document }, ...answer }) => ({
                key,
                context,
                languages,
                engine: "scripted",
                source: text,
                target: answer.target,
                billedCharacters: answer.billedCharacters,
                document,
                run: `run ${number}`,
                asked: answer.asked,
              })),
            ),
          onProgress,
        }),
    });
    return Promise.race([run, death]);
  };
  return {
    clock,
    store,
    billed,
    runAll: (shapes: readonly RunShape[]) => clock.run(Promise.all(shapes.map(start))),
  };
}

const TEXTS = makeOutgoing(9);
const kindsOf = (outcome: SharedOutcome | "dead" | undefined): readonly string[] =>
  typeof outcome === "object" ? [...new Set([...outcome.resolutions.values()].map(({ kind }) => kind))] : [];

describe("runs that share texts", () => {
  test("each text is billed once, whoever sends it; the other takes the answer out of the cache", async () => {
    const { runAll, billed } = openTable();
    const [one, other] = await runAll([
      { start: 0, texts: TEXTS.slice(0, 6), latency: 400 },
      { start: 100, texts: TEXTS.slice(3), latency: 300 },
    ]);
    expect([...billed.values()]).toEqual(TEXTS.map(() => 1));
    expect([kindsOf(one), kindsOf(other)]).toEqual([["answered"], ["answered"]]);
    if (other === "dead" || other === undefined) throw new Error("it ended");
    expect([...other.elsewhere.values()].map(({ target }) => target)).toEqual(
      TEXTS.slice(3, 6).map(({ text }) => rightTarget(text)),
    );
    expect(other).toMatchObject({ textsSent: 3, requests: 1 });
  });

  test("what one held who died is taken over when the lease has run out", async () => {
    const { runAll, billed, clock } = openTable();
    const [, other] = await runAll([
      { start: 0, texts: TEXTS, latency: 100, dies: 1 },
      { start: 50, texts: TEXTS, latency: 100 },
    ]);
    expect(kindsOf(other)).toEqual(["answered"]);
    expect([...billed.values()].filter((times) => times === 2)).toHaveLength(3);
    expect(clock.now).toBeGreaterThan(LEASE);
  });

  test("a lease is prolonged as long as somebody is at it", async () => {
    const { runAll, billed } = openTable();
    await runAll([
      { start: 0, texts: TEXTS, latency: 4 * LEASE },
      { start: 50, texts: TEXTS, latency: 100 },
    ]);
    expect([...billed.values()]).toEqual(TEXTS.map(() => 1));
  });

  test("what one gives up, refused by the engine, another sends at once", async () => {
    const { runAll, store } = openTable();
    const [one, other] = await runAll([
      { start: 0, texts: TEXTS, latency: 100, script: () => ({ trouble: "refused" }) },
      { start: 0, texts: TEXTS, latency: 100 },
    ]);
    expect(kindsOf(one)).not.toContain("answered");
    expect(kindsOf(other)).toEqual(["answered"]);
    expect((await store.claims.take(["text:key-seeds/kommune.txt-0"], { owner: "x", lease: 1 })).size).toBe(
      1,
    );
  });

  test("a stop ends the waiting", async () => {
    const { runAll, clock } = openTable();
    const stop = new AbortController();
    clock.pass(500).then(() => stop.abort());
    const [, other] = await runAll([
      { start: 0, texts: TEXTS, latency: 10 * LEASE },
      { start: 50, texts: TEXTS, latency: 100, signal: stop.signal },
    ]);
    expect(other).toMatchObject({ stop: "interrupted", requests: 0 });
    expect(kindsOf(other)).toEqual(["unsent"]);
  });

  test("answers that serve among their own neighbours alone are not taken from elsewhere", async () => {
    const { runAll, billed } = openTable();
    const [text] = makeOutgoing(1, { stays: true }) as [Outgoing];
    await runAll([
      { start: 0, texts: [{ ...text, context: "a" }], latency: 100 },
      { start: 10, texts: [{ ...text, context: "b" }], latency: 100 },
      { start: 20, texts: [{ ...text, context: "b" }], latency: 100 },
    ]);
    expect([...billed.values()]).toEqual([2]);
  });
});

const aRun = fc.record({
  start: fc.integer({ min: 0, max: 2000 }),
  texts: fc.subarray([...TEXTS]).map((texts) => texts as readonly Outgoing[]),
  latency: fc.integer({ min: 1, max: 2000 }),
  dies: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 3 }),
  fails: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 3 }),
});

test("however runs meet, die and fail: all end, and only what a dying run had in flight is billed again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aRun, { minLength: 2, maxLength: 6 }), async (shapes) => {
      const { runAll, billed } = openTable();
      const ends = await runAll(
        shapes.map(({ fails, ...shape }) => ({
          ...shape,
          script: (number) => (number === fails ? { trouble: "refused" as const } : undefined),
        })),
      );
      const deaths = ends.filter((end) => end === "dead").length;
      const again = [...billed.values()].reduce((sum, times) => sum + times - 1, 0);
      expect(again).toBeLessThanOrEqual(3 * deaths);
      for (const [number, end] of ends.entries()) {
        if (end === "dead") continue;
        expect(end.resolutions.size).toBe(shapes[number]?.texts.length);
        if (end.stop === undefined) expect(kindsOf(end).filter((kind) => kind !== "answered")).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
