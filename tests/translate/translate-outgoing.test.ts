import { describe, expect, test } from "vitest";
import type { EngineAnswer } from "../../src/ports/engine.ts";
import { translateOutgoing } from "../../src/translate/translate-outgoing.ts";
import { makeOutgoing, sentence } from "./make-outgoing.ts";
import { rightTarget, scriptedEngine } from "./scripted-engine.ts";
import { countKinds, startRun } from "./start-run.ts";
import { VirtualClock } from "./virtual-clock.ts";

const PLAIN_TOOLS = {
  articles: new Map(),
  context: "none",
  concurrency: 4,
  retries: { attempts: 2, firstDelay: 1000 },
  signal: new AbortController().signal,
} as const;

describe("when nothing goes wrong", () => {
  test("every text is sent once, answered by id, kept and counted", async () => {
    const outgoing = makeOutgoing(120);
    const { outcome, engine, kept } = await startRun(outgoing);
    for (const { id, text } of outgoing) {
      expect(outcome.resolutions.get(id)).toEqual({ kind: "answered", target: rightTarget(text) });
    }
    const characters = outgoing.reduce((sum, { text }) => sum + [...text].length, 0);
    expect(outcome).toMatchObject({ requests: 3, textsSent: 120, billedCharacters: characters });
    expect(outcome.stop).toBeUndefined();
    expect(engine.sent.flatMap(({ texts }) => texts.map(({ id }) => id))).toEqual(
      outgoing.map(({ id }) => id),
    );
    expect(kept.map(({ outgoing: { id }, asked, doubt }) => ({ id, asked, doubt }))).toEqual(
      outgoing.map(({ id }) => ({ id, asked: 1, doubt: undefined })),
    );
  });

  test("what a model counted is summed up, and what it went by way of is kept", async () => {
    const pivot = { language: "nb", text: "Kommer du?" };
    const { outcome, kept } = await startRun(makeOutgoing(120), {
      script: () => ({
        bend: (answers) => answers.map((answer, place) => (place === 0 ? { ...answer, pivot } : answer)),
        tokens: { input: 500, output: 70 },
      }),
    });
    expect(outcome.tokens).toEqual({ input: 1500, output: 210 });
    expect(kept.filter((answer) => answer.pivot === pivot)).toHaveLength(3);
    expect(kept.filter((answer) => "pivot" in answer)).toHaveLength(3);
    const resolved = [...outcome.resolutions.values()].filter((each) => "pivot" in each);
    expect(resolved.map((each) => "pivot" in each && each.pivot)).toEqual([pivot, pivot, pivot]);
  });

  test("nothing is said of tokens by an engine that counts none", async () => {
    const { outcome } = await startRun(makeOutgoing(1));
    expect(outcome).not.toHaveProperty("tokens");
    expect(outcome).not.toHaveProperty("stop");
  });

  test("nothing to send is no request", async () => {
    const { outcome } = await startRun([]);
    expect(outcome).toEqual({ resolutions: new Map(), requests: 0, textsSent: 0, billedCharacters: 0 });
  });

  test("progress counts settled texts up to all of them", async () => {
    const steps: string[] = [];
    const onProgress = ({ texts, of }: { texts: number; of: number }) => void steps.push(`${texts}/${of}`);
    await startRun(makeOutgoing(101), { tools: { concurrency: 1, onProgress } });
    expect(steps.slice(-3)).toEqual(["50/101", "100/101", "101/101"]);
  });

  test("languages are those of the engine, and do not mix", async () => {
    const english = { target: "en-GB" };
    const outgoing = [
      ...makeOutgoing(2, { document: "a.txt", languages: { source: "nb", ...english } }),
      ...makeOutgoing(2, { document: "b.txt", languages: { source: "sv", ...english } }),
      ...makeOutgoing(2, { document: "c.txt", languages: { source: "nn", ...english } }),
    ];
    const { engine } = await startRun(outgoing);
    expect(engine.sent.map(({ languages, texts }) => [languages.source, texts.length])).toEqual([
      ["nb", 4],
      ["sv", 2],
    ]);
  });

  test("an engine that takes no context gets none, packed across articles", async () => {
    const outgoing = ["a.txt", "b.txt"].flatMap((document) => makeOutgoing(3, { document }));
    const articles = new Map(["a.txt", "b.txt"].map((name) => [name, [0, 1, 2].map(sentence)]));
    const tools = { context: "article", articles } as const;
    const { engine } = await startRun(outgoing, { takesContext: false, tools });
    expect(engine.sent.map(({ texts, context }) => [texts.length, context])).toEqual([[6, undefined]]);
    const { engine: other } = await startRun(outgoing, { tools });
    expect(other.sent.map(({ context }) => context)).toEqual(
      Array(2).fill([0, 1, 2].map(sentence).join(" ")),
    );
  });
});

describe("keeping", () => {
  test("nothing counts an answer before it is kept", async () => {
    const log: string[] = [];
    const clock = new VirtualClock();
    const run = translateOutgoing(makeOutgoing(2), {
      ...PLAIN_TOOLS,
      engine: scriptedEngine({ clock }),
      wait: clock.wait,
      keep: async () => {
        log.push("keep begins");
        await clock.pass(5000);
        log.push("keep ends");
      },
      onProgress: ({ texts }) => void (texts > 0 && log.push(`progress ${texts}`)),
    });
    await clock.run(run);
    expect(log).toEqual(["keep begins", "keep ends", "progress 2"]);
  });

  test("when the store fails nothing more is sent, what is in flight is tried, and the failure is told", async () => {
    const clock = new VirtualClock();
    const engine = scriptedEngine({ clock, latency: (number) => 100 + 20 * number });
    const failures: number[] = [];
    const keep = async () => {
      await clock.pass(30);
      failures.push(clock.now);
      throw new Error(`disk full at ${failures.length}`);
    };
    const run = translateOutgoing(makeOutgoing(1000), { ...PLAIN_TOOLS, engine, wait: clock.wait, keep });
    await expect(clock.run(run)).rejects.toThrow("disk full at 1");
    const [first = 0] = failures;
    expect(engine.sent.filter(({ startedAt }) => startedAt > first)).toEqual([]);
    expect(engine.sent.some(({ endedAt }) => endedAt > first)).toBe(true);
    expect(failures).toHaveLength(engine.sent.length);
  });
});

describe("what stops everything", () => {
  test.each(["refused", "quota", "glossary"] as const)(
    "%s: no request starts after it, those in flight are kept",
    async (trouble) => {
      const { outcome, engine, kept } = await startRun(makeOutgoing(500), {
        script: (_request, number) => (number === 5 ? { trouble } : undefined),
        latency: (number) => (number > 5 ? 900 : 100),
      });
      const told = engine.sent[5]?.endedAt ?? 0;
      expect(engine.sent.filter(({ startedAt }) => startedAt > told)).toEqual([]);
      expect(engine.sent.some(({ endedAt }) => endedAt > told)).toBe(true);
      const answered = (engine.sent.length - 1) * 50;
      expect(countKinds(outcome)).toEqual({ answered, failed: 50, unsent: 450 - answered });
      expect(kept).toHaveLength(answered);
      expect(outcome.stop).toMatchObject({ trouble });
      expect(outcome.resolutions.get(makeOutgoing(251)[250]?.id ?? "")).toMatchObject({ kind: "failed" });
    },
  );

  test("the signal: no request starts after it, those in flight are kept", async () => {
    const controller = new AbortController();
    const { outcome, engine, kept } = await startRun(makeOutgoing(500), {
      script: (_request, number) => void (number === 5 && controller.abort()),
      tools: { signal: controller.signal },
    });
    expect(engine.sent).toHaveLength(6);
    expect(kept).toHaveLength(300);
    expect(countKinds(outcome)).toEqual({ answered: 300, unsent: 200 });
    expect(outcome.stop).toBe("interrupted");
  });

  test("the signal also ends a long pause", async () => {
    const controller = new AbortController();
    const { outcome, clock } = await startRun(makeOutgoing(100), {
      script: (_request, number) => {
        if (number === 1) {
          controller.abort();
        }
        return { trouble: "busy", retryAfter: 500_000 };
      },
      latency: (number) => (number === 1 ? 1000 : 100),
      tools: { signal: controller.signal, concurrency: 2 },
    });
    expect(countKinds(outcome)).toEqual({ unsent: 100 });
    expect(clock.now).toBe(1000);
  });

  test("a signal that was there before sends nothing", async () => {
    const { outcome } = await startRun(makeOutgoing(3), { tools: { signal: AbortSignal.abort() } });
    expect(outcome).toMatchObject({ requests: 0, stop: "interrupted" });
    expect(countKinds(outcome)).toEqual({ unsent: 3 });
  });

  test("an engine out of reach ends the run after one batch's attempts, not after everybody's", async () => {
    const { outcome, engine, clock } = await startRun(makeOutgoing(5000), {
      script: () => ({ trouble: "unreachable" }),
      latency: () => 1,
    });
    expect(engine.sent.length).toBeLessThanOrEqual(4 * 2 * 5);
    expect(clock.now).toBeLessThan(20_000);
    expect(outcome.stop).toMatchObject({ trouble: "unreachable" });
    expect(outcome.resolutions.size).toBe(5000);
  });

  test("failures with answers between them do not end the run, even when each batch has one attempt", async () => {
    const { outcome } = await startRun(makeOutgoing(2000), {
      script: (_request, number) => (number % 10 === 0 ? { trouble: "unreachable" } : undefined),
      latency: (number) => (number % 10 === 0 ? 1 : 100),
      tools: { retries: { attempts: 1, firstDelay: 1000 } },
    });
    expect(countKinds(outcome)).toEqual({ answered: 1800, failed: 200 });
    expect(outcome.stop).toBeUndefined();
  });

  test("a request for more patience than ten minutes ends the run", async () => {
    const { outcome, clock } = await startRun(makeOutgoing(60), {
      script: () => ({ trouble: "busy", retryAfter: 86_400_000 }),
    });
    expect(outcome.stop).toMatchObject({ trouble: "busy", retryAfter: 86_400_000 });
    expect(clock.now).toBe(100);
  });

  test("a bug is told, after what was in flight was kept", async () => {
    const kept: unknown[] = [];
    const keep = async (answers: readonly unknown[]) => void kept.push(...answers);
    const script = (_request: unknown, number: number) =>
      number === 0 ? { bug: new TypeError("ours") } : undefined;
    await expect(startRun(makeOutgoing(500), { script, tools: { keep } })).rejects.toThrow("ours");
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(450);
  });

  const renamed = (place: number, id: string) => (answers: readonly EngineAnswer[]) =>
    answers.map((answer, index) => (index === place ? { ...answer, id } : answer));

  test.each([
    ["another id", renamed(1, "seeds/annet.txt#1")],
    ["an id twice", renamed(1, "seeds/kommune.txt#1")],
    ["one id more", (answers: readonly EngineAnswer[]) => [...answers, ...answers.slice(0, 1)]],
    ["one id less", (answers: readonly EngineAnswer[]) => answers.slice(1)],
  ])("answers under %s are a bug", async (_name, bend) => {
    await expect(startRun(makeOutgoing(3), { script: () => ({ bend }) })).rejects.toThrow(/bug in bitekst/u);
  });

  test("the first cause is told, whatever comes after it", async () => {
    const controller = new AbortController();
    const { outcome } = await startRun(makeOutgoing(200), {
      script: (_request, number) => {
        if (number === 3) {
          controller.abort();
        }
        return { trouble: "quota" };
      },
      tools: { signal: controller.signal },
    });
    expect(outcome.stop).toBe("interrupted");
  });
});

describe("again later", () => {
  test("without advice a batch waits longer each time, and gives up after its attempts", async () => {
    const { outcome, clock } = await startRun(makeOutgoing(1), {
      script: () => ({ trouble: "unreachable" }),
      tools: { retries: { attempts: 9, firstDelay: 1000 } },
    });
    expect(clock.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(outcome.requests).toBe(9);
    expect([...outcome.resolutions.values()]).toMatchObject([
      { kind: "failed", error: { trouble: "unreachable" } },
    ]);
  });

  test("a batch that keeps failing leaves the others alone", async () => {
    const { outcome } = await startRun(makeOutgoing(5000), {
      script: ({ texts }) =>
        texts[0]?.id === "seeds/kommune.txt#1" ? { trouble: "unreachable" } : undefined,
    });
    expect(countKinds(outcome)).toEqual({ answered: 4950, failed: 50 });
    expect(outcome.stop).toBeUndefined();
  });

  test("busy once, answered then: billed once", async () => {
    const { outcome, kept } = await startRun(makeOutgoing(200), {
      script: (_request, number) => (number < 4 ? { trouble: "busy" } : undefined),
    });
    expect(countKinds(outcome)).toEqual({ answered: 200 });
    expect([outcome.requests, outcome.textsSent, kept.length]).toEqual([8, 200, 200]);
  });

  test("Retry-After holds for everybody", async () => {
    const { outcome, engine } = await startRun(makeOutgoing(1000), {
      script: (_request, number) => (number === 3 ? { trouble: "busy", retryAfter: 30_000 } : undefined),
      latency: (number) => (number === 3 ? 50 : 100),
    });
    const told = engine.sent[3]?.endedAt ?? 0;
    const starts = engine.sent.map(({ startedAt }) => startedAt).filter((start) => start > told);
    expect(Math.min(...starts)).toBe(told + 30_000);
    expect(countKinds(outcome)).toEqual({ answered: 1000 });
  });

  test("a shorter Retry-After does not end a longer one", async () => {
    const retryAfter = [60_000, 5000];
    const { engine } = await startRun(makeOutgoing(400), {
      script: (_request, number) =>
        number < 2 ? { trouble: "busy", retryAfter: retryAfter[number] ?? 0 } : undefined,
      latency: (number) => 100 + number,
      tools: { concurrency: 8 },
    });
    expect(engine.sent.slice(8).map(({ startedAt }) => startedAt)).toEqual([60_100, 60_100]);
  });

  test("many that wait at once do not look like a leak", async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => void warnings.push(warning);
    process.on("warning", listen);
    await startRun(makeOutgoing(2000), {
      script: (_request, number) => (number < 20 ? { trouble: "unreachable" } : undefined),
      tools: { concurrency: 20 },
    });
    process.off("warning", listen);
    expect(warnings).toEqual([]);
  });

  test("a Retry-After of nothing still waits as long as anybody would", async () => {
    const { clock, outcome } = await startRun(makeOutgoing(1), {
      script: (_request, number) => (number < 2 ? { trouble: "busy", retryAfter: 0 } : undefined),
    });
    expect(clock.waits).toEqual([1000, 2000]);
    expect(countKinds(outcome)).toEqual({ answered: 1 });
  });
});

describe("requests at once", () => {
  test.each([
    [1, 1],
    [4, 4],
    [8, 8],
  ])("with %i allowed, %i", async (concurrency, peak) => {
    expect((await startRun(makeOutgoing(2000), { tools: { concurrency } })).engine.peak).toBe(peak);
  });

  test("of 20 allowed 8 at first, then one more with every round of answers", async () => {
    const { engine } = await startRun(makeOutgoing(20_000), { tools: { concurrency: 20 } });
    expect([50, 150, 250, 450].map((time) => underWayAt(engine.sent, time))).toEqual([8, 9, 10, 12]);
    expect(engine.peak).toBe(20);
  });

  test("halved when the engine is busy, once for all that were under way, and slowly back", async () => {
    const { engine } = await startRun(makeOutgoing(20_000), {
      script: (_request, number) => (number >= 8 && number < 16 ? { trouble: "busy" } : undefined),
      tools: { concurrency: 8 },
    });
    const times = [50, 250, 550, 650, 4050];
    expect(times.map((time) => underWayAt(engine.sent, time))).toEqual([8, 4, 4, 5, 8]);
  });

  test("never fewer than one", async () => {
    const { outcome } = await startRun(makeOutgoing(100), {
      script: (_request, number) => (number < 6 ? { trouble: "busy" } : undefined),
      tools: { concurrency: 2, retries: { attempts: 7, firstDelay: 1 } },
    });
    expect(countKinds(outcome)).toEqual({ answered: 100 });
  });
});

function underWayAt(sent: readonly { startedAt: number; endedAt: number }[], time: number): number {
  return sent.filter(({ startedAt, endedAt }) => startedAt <= time && endedAt > time).length;
}
