import { describe, expect, test } from "vitest";
import type { EngineRequest } from "../../src/ports/engine.ts";
import { makeOutgoing } from "./make-outgoing.ts";
import { rightTarget, type Step } from "./scripted-engine.ts";
import { countKinds, startRun } from "./start-run.ts";

const ID = (number: number) => `seeds/kommune.txt#${number}`;

function holds(request: EngineRequest, number: number): boolean {
  return request.texts.some(({ id }) => id === ID(number));
}

/** Changes the target of one text, every time it is asked for. */
function spoil(number: number, target: string): (request: EngineRequest) => Step {
  return () => ({
    bend: (answers) => answers.map((answer) => (answer.id === ID(number) ? { ...answer, target } : answer)),
  });
}

/** Only the first requests meet what the step says. */
function first(count: number, step: (request: EngineRequest) => Step) {
  return (request: EngineRequest, number: number) => (number < count ? step(request) : undefined);
}

describe("a rejected batch", () => {
  test.each([1, 25, 26, 50])("loses only text %i, when that is the bad one", async (bad) => {
    const { outcome } = await startRun(makeOutgoing(50), {
      script: (request) => (holds(request, bad) ? { trouble: "rejected" } : undefined),
    });
    expect(countKinds(outcome)).toEqual({ answered: 49, failed: 1 });
    expect(outcome.resolutions.get(ID(bad))).toMatchObject({
      kind: "failed",
      error: { trouble: "rejected" },
    });
    expect(outcome.requests).toBeLessThanOrEqual(13);
    expect(outcome.textsSent).toBe(49);
  });

  test("loses two bad texts wherever they are", async () => {
    const { outcome } = await startRun(makeOutgoing(50), {
      script: (request) => (holds(request, 3) || holds(request, 48) ? { trouble: "rejected" } : undefined),
    });
    expect(countKinds(outcome)).toEqual({ answered: 48, failed: 2 });
  });

  test("is given up when most of its texts are bad, and the run with it when nothing ever passed", async () => {
    const { outcome } = await startRun(makeOutgoing(5000), { script: () => ({ trouble: "rejected" }) });
    expect(outcome.requests).toBeLessThanOrEqual(8 * 14);
    expect(outcome.stop).toMatchObject({ trouble: "rejected" });
  });

  test("does not end the run when others passed", async () => {
    const { outcome } = await startRun(makeOutgoing(100), {
      script: (_request, number) => (number === 0 ? undefined : { trouble: "rejected" }),
      tools: { concurrency: 1 },
    });
    expect(countKinds(outcome)).toEqual({ answered: 50, failed: 50 });
    expect(outcome.stop).toBeUndefined();
  });
});

describe("a single text that is rejected", () => {
  test("does not end the run, even when it is the first", async () => {
    const outgoing = ["a.txt", "b.txt", "c.txt"].flatMap((document) => makeOutgoing(1, { document }));
    const { outcome } = await startRun(outgoing, {
      script: (_request, number) => (number === 0 ? { trouble: "rejected" } : undefined),
      tools: { concurrency: 1, context: "article" },
    });
    expect(countKinds(outcome)).toEqual({ answered: 2, failed: 1 });
    expect(outcome.stop).toBeUndefined();
  });
});

describe("a batch that is too large", () => {
  test("is halved until it passes, in order and with its context", async () => {
    const outgoing = makeOutgoing(40);
    const articles = new Map([["seeds/kommune.txt", outgoing.map(({ text }) => text)]]);
    const { outcome, engine } = await startRun(outgoing, {
      script: ({ texts }) => (texts.length > 10 ? { trouble: "too-large" } : undefined),
      tools: { context: "article", articles },
    });
    expect(countKinds(outcome)).toEqual({ answered: 40 });
    expect(engine.sent.map(({ texts }) => texts.length)).toEqual([40, 20, 10, 10, 20, 10, 10]);
    expect(new Set(engine.sent.map(({ context }) => context)).size).toBe(1);
  });

  test("is too long when it is one text", async () => {
    const { outcome } = await startRun(makeOutgoing(8), {
      script: (request) => (holds(request, 5) ? { trouble: "too-large" } : undefined),
    });
    expect(countKinds(outcome)).toEqual({ answered: 7, "too-long": 1 });
    expect(outcome.resolutions.get(ID(5))).toEqual({ kind: "too-long" });
  });

  test("is not the texts' fault when none of several passes: the run ends with the server's word", async () => {
    const outgoing = ["a.txt", "b.txt"].flatMap((document) => makeOutgoing(3, { document }));
    const { outcome } = await startRun(outgoing, {
      script: () => ({ trouble: "too-large" }),
      tools: { concurrency: 1, context: "article" },
    });
    expect(outcome.stop).toMatchObject({ trouble: "too-large" });
    expect(countKinds(outcome)).not.toHaveProperty("too-long");
  });

  test("fails alone when others passed before it", async () => {
    const outgoing = ["a.txt", "b.txt", "c.txt"].flatMap((document) => makeOutgoing(3, { document }));
    const { outcome } = await startRun(outgoing, {
      script: ({ texts }) =>
        texts.every(({ id }) => id.startsWith("b.txt")) ? { trouble: "too-large" } : undefined,
      tools: { concurrency: 1, context: "article" },
    });
    expect(countKinds(outcome)).toEqual({ answered: 6, failed: 3 });
    expect(outcome.stop).toBeUndefined();
  });

  test("is not sent when it is known beforehand", async () => {
    const { outcome, engine } = await startRun(makeOutgoing(3), { maxBytes: 20 });
    expect(countKinds(outcome)).toEqual({ "too-long": 3 });
    expect(engine.sent).toEqual([]);
  });
});

describe("a doubtful answer", () => {
  const doubtfuls = [
    ["empty", ""],
    ["empty", " … "],
    ["cut", "Case 1: The municipal"],
    ["joined", "Case 2 and case 3 and all that follows. ".repeat(9)],
  ] as const;

  test.each(doubtfuls)(
    "(%s: %j) is kept with its doubt, asked for once more and answered",
    async (doubt, target) => {
      const { outcome, engine, kept } = await startRun(makeOutgoing(4), {
        script: first(1, spoil(2, target)),
      });
      expect(engine.sent.map(({ texts }) => texts.map(({ id }) => id))).toEqual([
        [1, 2, 3, 4].map(ID),
        [ID(2)],
      ]);
      const told = kept.filter(({ outgoing }) => outgoing.id === ID(2));
      expect(told).toMatchObject([
        { target, doubt, asked: 1 },
        { target: rightTarget(makeOutgoing(2)[1]?.text ?? ""), asked: 2 },
      ]);
      expect(told[1]).not.toHaveProperty("doubt");
      expect(countKinds(outcome)).toEqual({ answered: 4 });
      expect(outcome.textsSent).toBe(5);
    },
  );

  test("twice is the end of it", async () => {
    const { outcome, kept } = await startRun(makeOutgoing(4), { script: spoil(2, "") });
    expect(outcome.resolutions.get(ID(2))).toEqual({ kind: "doubtful", doubt: "empty" });
    expect(kept.filter(({ doubt }) => doubt === "empty").map(({ asked }) => asked)).toEqual([1, 2]);
    expect(outcome.requests).toBe(2);
  });

  test("of an earlier run is asked for once, and after two not at all", async () => {
    const [once, twice, never] = makeOutgoing(3);
    const outgoing = [
      { ...once, asked: 1 },
      { ...twice, asked: 2 },
      { ...never, asked: 0 },
    ] as ReturnType<typeof makeOutgoing>;
    const { outcome, engine, kept } = await startRun(outgoing, { script: spoil(1, "") });
    expect(engine.sent.map(({ texts }) => texts.map(({ id }) => id))).toEqual([[ID(1), ID(3)]]);
    expect(outcome.resolutions.get(ID(1))).toEqual({ kind: "doubtful", doubt: "empty" });
    expect(outcome.resolutions.get(ID(2))).toEqual({ kind: "doubtful" });
    expect(kept.map(({ asked }) => asked)).toEqual([2, 1]);
  });

  test("several are packed together", async () => {
    const empty: Step = { bend: (answers) => answers.map((answer) => ({ ...answer, target: "" })) };
    const { engine, outcome } = await startRun(makeOutgoing(70), { script: first(2, () => empty) });
    expect(engine.sent.map(({ texts }) => texts.length)).toEqual([50, 20, 50, 20]);
    expect(countKinds(outcome)).toEqual({ answered: 70 });
  });

  test("is unsent, not doubtful, when the run ends before it is asked for again", async () => {
    const { outcome } = await startRun(makeOutgoing(60), {
      script: (request, number) => (number === 0 ? spoil(2, "")(request) : { trouble: "quota" }),
      latency: (number) => 100 + number,
    });
    expect(outcome.resolutions.get(ID(2))).toEqual({ kind: "unsent" });
    expect(countKinds(outcome)).toEqual({ answered: 49, failed: 10, unsent: 1 });
  });
});

describe("a mismatch", () => {
  const joined = { mismatch: ["All in one."] };

  test("is kept as joined with its bill, and its texts go alone", async () => {
    const outgoing = makeOutgoing(5);
    const { outcome, engine, kept } = await startRun(outgoing, { script: first(1, () => joined) });
    expect(engine.sent.map(({ texts }) => texts.length)).toEqual([5, 1, 1, 1, 1, 1]);
    const characters = outgoing.map(({ text }) => [...text].length);
    expect(kept.slice(0, 5)).toMatchObject(
      characters.map((billedCharacters) => ({ target: "", doubt: "joined", billedCharacters, asked: 1 })),
    );
    expect(countKinds(outcome)).toEqual({ answered: 5 });
    expect(outcome.billedCharacters).toBe(2 * characters.reduce((sum, one) => sum + one, 0));
    expect(outcome.textsSent).toBe(10);
  });

  test("of a text alone is doubtful at the second time", async () => {
    const { outcome } = await startRun(makeOutgoing(2), { script: () => ({ mismatch: [] }) });
    expect(countKinds(outcome)).toEqual({ doubtful: 2 });
    expect(outcome.requests).toBe(3);
  });

  test("goes alone beside others that are packed", async () => {
    const { engine } = await startRun(makeOutgoing(60), {
      script: (request, number) => [joined, spoil(55, "")(request)][number],
    });
    expect(engine.sent.map(({ texts }) => texts.length)).toEqual([50, 10, ...Array(50).fill(1), 1]);
  });
});

describe("an answer that its engine wants alone", () => {
  test.each([
    ["without text", "", "empty"],
    ["with a text that nothing speaks against", rightTarget(makeOutgoing(2)[1]?.text ?? ""), "joined"],
  ] as const)("%s is kept with its doubt and goes out in a request of its own", async (_, target, doubt) => {
    const alone: Step = {
      bend: (answers) =>
        answers.map((answer) =>
          [ID(2), ID(3)].includes(answer.id) ? { ...answer, target, alone: true } : answer,
        ),
    };
    const { outcome, engine, kept } = await startRun(makeOutgoing(4), { script: first(1, () => alone) });
    expect(engine.sent.map(({ texts }) => texts.map(({ id }) => id))).toEqual([
      [1, 2, 3, 4].map(ID),
      [ID(2)],
      [ID(3)],
    ]);
    expect(kept.filter(({ outgoing }) => outgoing.id === ID(2))).toMatchObject([
      { target, doubt },
      { asked: 2 },
    ]);
    expect(countKinds(outcome)).toEqual({ answered: 4 });
  });

  test("twice is doubtful", async () => {
    const { outcome } = await startRun(makeOutgoing(1), {
      script: () => ({ bend: (answers) => answers.map((answer) => ({ ...answer, alone: true })) }),
    });
    expect(outcome.resolutions.get(ID(1))).toEqual({ kind: "doubtful", doubt: "joined" });
    expect(outcome.requests).toBe(2);
  });
});
