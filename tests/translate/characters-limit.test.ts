import { describe, expect, test } from "vitest";
import type { EngineRequest } from "../../src/ports/engine.ts";
import { makeOutgoing } from "./make-outgoing.ts";
import type { ScriptedEngine, Step } from "./scripted-engine.ts";
import { countKinds, startRun } from "./start-run.ts";

const TEXTS = makeOutgoing(10);
const ALL = charactersOf(TEXTS);

function charactersOf(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + [...text].length, 0);
}

function sentCharacters({ sent }: ScriptedEngine): number {
  return charactersOf(sent.flatMap(({ texts }) => texts));
}

const cutFirst = (request: EngineRequest, number: number): Step | undefined =>
  number === 0 && request.texts.length > 1
    ? { bend: ([first, ...others]) => (first ? [{ ...first, target: "" }, ...others] : others) }
    : undefined;

describe("a limit of characters", () => {
  test("that is just enough changes nothing", async () => {
    const { outcome } = await startRun(TEXTS, { tools: { maxCharacters: ALL } });
    expect(countKinds(outcome)).toEqual({ answered: 10 });
    expect(outcome).toMatchObject({ requests: 1, billedCharacters: ALL });
  });

  test("is never passed: what is affordable of a batch is sent, the rest is told apart", async () => {
    const maxCharacters = ALL - 1;
    const { outcome, engine } = await startRun(TEXTS, { tools: { maxCharacters } });
    expect(countKinds(outcome)).toEqual({ answered: 9, unaffordable: 1 });
    expect(sentCharacters(engine)).toBeLessThanOrEqual(maxCharacters);
  });

  test("of nothing sends nothing", async () => {
    const { outcome } = await startRun(TEXTS, { tools: { maxCharacters: 0 } });
    expect(countKinds(outcome)).toEqual({ unaffordable: 10 });
    expect(outcome.requests).toBe(0);
  });

  test("holds for requests under way at once", async () => {
    const maxCharacters = Math.floor(ALL / 2);
    const setting = { maxTexts: 2, tools: { maxCharacters, concurrency: 4 } };
    const { engine } = await startRun(TEXTS, setting);
    expect(sentCharacters(engine)).toBeLessThanOrEqual(maxCharacters);
  });

  test("counts a doubtful answer, which is then not asked for once more", async () => {
    const { outcome, engine } = await startRun(TEXTS, {
      script: cutFirst,
      tools: { maxCharacters: ALL },
    });
    expect(countKinds(outcome)).toEqual({ answered: 9, unaffordable: 1 });
    expect(sentCharacters(engine)).toBe(ALL);
  });

  test("leaves a second asking alone that it has room for", async () => {
    const { outcome } = await startRun(TEXTS, { script: cutFirst, tools: { maxCharacters: 2 * ALL } });
    expect(countKinds(outcome)).toEqual({ answered: 10 });
  });

  test("counts what may have been billed when the answer was lost, and tells why there is none", async () => {
    const { outcome, engine } = await startRun(TEXTS, {
      script: (_, number) => (number === 0 ? { trouble: "unreachable" } : undefined),
      tools: { maxCharacters: ALL },
    });
    expect(countKinds(outcome)).toEqual({ failed: 10 });
    expect(engine.sent).toHaveLength(1);
  });

  test("does not count what was refused", async () => {
    const { outcome } = await startRun(TEXTS, {
      script: (_, number) => (number === 0 ? { trouble: "busy" } : undefined),
      tools: { maxCharacters: ALL },
    });
    expect(countKinds(outcome)).toEqual({ answered: 10 });
  });

  test("counts what the engine billed beyond the text", async () => {
    const dearer: Step = {
      bend: (answers) =>
        answers.map((answer) => ({ ...answer, billedCharacters: 3 * answer.billedCharacters })),
    };
    const { outcome } = await startRun(TEXTS, {
      maxTexts: 5,
      script: () => dearer,
      tools: { maxCharacters: 2 * ALL, concurrency: 1 },
    });
    expect(countKinds(outcome)).toMatchObject({ unaffordable: expect.any(Number) });
    expect(outcome.requests).toBeLessThanOrEqual(4);
  });
});
