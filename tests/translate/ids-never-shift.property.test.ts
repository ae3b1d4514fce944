import fc from "fast-check";
import { expect, test } from "vitest";
import type { EngineAnswer, EngineRequest } from "../../src/ports/engine.ts";
import { makeOutgoing } from "./make-outgoing.ts";
import { rightTarget, type Step } from "./scripted-engine.ts";
import { startRun } from "./start-run.ts";

type Bend = (answers: readonly EngineAnswer[]) => readonly EngineAnswer[];

const spoilOne =
  (place: number, target: (answer: EngineAnswer) => string): Bend =>
  (answers) =>
    answers.map((answer, index) =>
      index === place % answers.length ? { ...answer, target: target(answer) } : answer,
    );

/** Everything that DeepL is known to do, of which none gives a text the target of another. */
const misfortune: fc.Arbitrary<Step | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc
    .constantFrom("too-large", "busy", "unreachable", "rejected", "refused", "quota")
    .map((trouble) => ({ trouble }) as const),
  fc.nat(900_000).map((retryAfter) => ({ trouble: "busy", retryAfter }) as const),
  fc.array(fc.string(), { maxLength: 3 }).map((mismatch) => ({ mismatch })),
  fc.nat(60).map((place) => ({ bend: spoilOne(place, () => "") })),
  fc.nat(60).map((place) => ({ bend: spoilOne(place, ({ target }) => target.slice(0, target.length / 2)) })),
  fc.nat(60).map((place) => ({ bend: spoilOne(place, ({ target }) => target.repeat(4)) })),
  fc.constant({ bend: (answers: readonly EngineAnswer[]) => [...answers].reverse() }),
);

const setting = fc.record({
  texts: fc.nat(230),
  articles: fc.integer({ min: 1, max: 4 }),
  steps: fc.array(misfortune, { maxLength: 40 }),
  latencies: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 7 }),
  concurrency: fc.integer({ min: 1, max: 12 }),
  attempts: fc.integer({ min: 1, max: 4 }),
  context: fc.constantFrom("article" as const, "none" as const),
  abortAt: fc.option(fc.nat(20), { nil: undefined }),
});

function outgoingOf({ texts, articles }: { texts: number; articles: number }) {
  return Array.from({ length: articles }, (_, number) =>
    makeOutgoing(Math.floor(texts / articles), { document: `seeds/${number}.txt` }),
  ).flat();
}

test("under any misfortunes every text has one fate, its own target or none, and no bill is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      setting,
      async ({ steps, latencies, concurrency, attempts, context, abortAt, ...size }) => {
        const outgoing = outgoingOf(size);
        const controller = new AbortController();
        const { outcome, kept, engine } = await startRun(outgoing, {
          script: (_request: EngineRequest, number: number) => {
            if (number === abortAt) {
              controller.abort();
            }
            return steps[number];
          },
          latency: (number) => latencies[number % latencies.length] ?? 1,
          tools: { concurrency, context, retries: { attempts, firstDelay: 500 }, signal: controller.signal },
        });
        expect([...outcome.resolutions.keys()].sort()).toEqual(outgoing.map(({ id }) => id).sort());
        for (const { id, text } of outgoing) {
          const resolution = outcome.resolutions.get(id);
          if (resolution?.kind === "answered") {
            expect(resolution.target).toBe(rightTarget(text));
          }
        }
        expect(outcome.requests).toBe(engine.sent.length);
        expect(outcome.textsSent).toBe(kept.length);
        expect(outcome.billedCharacters).toBe(kept.reduce((sum, one) => sum + one.billedCharacters, 0));
        expectKeptOnce(kept, outcome.resolutions);
        expect(engine.peak).toBeLessThanOrEqual(Math.min(concurrency, 12));
      },
    ),
    { numRuns: 150 },
  );
});

/** A trusted answer is kept once, a doubtful one at most twice, and what is answered was kept before. */
function expectKeptOnce(
  kept: Awaited<ReturnType<typeof startRun>>["kept"],
  resolutions: Awaited<ReturnType<typeof startRun>>["outcome"]["resolutions"],
): void {
  const asked = new Map<string, number>();
  const trusted = new Map<string, string>();
  for (const { outgoing, doubt, target, asked: times } of kept) {
    asked.set(outgoing.id, (asked.get(outgoing.id) ?? 0) + 1);
    expect(times).toBe(asked.get(outgoing.id));
    expect(times).toBeLessThanOrEqual(2);
    expect(trusted.has(outgoing.id)).toBe(false);
    if (doubt === undefined) {
      trusted.set(outgoing.id, target);
    }
  }
  for (const [id, resolution] of resolutions) {
    expect(resolution.kind === "answered" ? resolution.target : undefined).toBe(trusted.get(id));
  }
}

test("when nothing goes wrong every text is billed exactly once, in as few requests as the limits allow", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(400),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom("article" as const, "none" as const),
      async (texts, articles, concurrency, context) => {
        const outgoing = outgoingOf({ texts, articles });
        const { outcome, engine } = await startRun(outgoing, { tools: { concurrency, context } });
        const billed = engine.sent.flatMap((request) => request.texts.map(({ id }) => id));
        expect(billed.sort()).toEqual(outgoing.map(({ id }) => id).sort());
        expect(outcome.billedCharacters).toBe(outgoing.reduce((sum, { text }) => sum + [...text].length, 0));
        const each = Math.floor(texts / articles);
        const floor =
          context === "none" ? Math.ceil((each * articles) / 50) : articles * Math.ceil(each / 50);
        expect(outcome.requests).toBe(floor);
      },
    ),
    { numRuns: 60 },
  );
});
