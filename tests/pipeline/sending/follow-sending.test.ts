import { describe, expect, test } from "vitest";
import type { PlannedDocument, PlannedSegment } from "../../../src/model/translation-plan.ts";
import { followSending } from "../../../src/pipeline/sending/follow-sending.ts";
import type { Resolution } from "../../../src/translate/translate-outgoing.ts";

/** A document that waits for these texts, by outgoing id. */
function waiting(name: string, ...outgoing: readonly string[]): PlannedDocument {
  const segments = outgoing.map((id, place): [string, PlannedSegment] => [
    `s${place + 1}`,
    { kind: "sent", route: "engine", outgoing: id },
  ]);
  const document = { name } as PlannedDocument["document"];
  return { document, languages: { source: "nb", target: "en-GB" }, segments: new Map(segments) };
}

const BRIDGE = waiting("bru.txt", "o1", "o2");
const FERRY = waiting("ferje.txt", "o2", "o3");
const ANSWER: Resolution = { kind: "answered", target: "The bridge opens today." };
const BUSY: Resolution = { kind: "doubtful" };

function told(resolutions: Readonly<Record<string, Resolution>>) {
  const settled = Object.keys(resolutions);
  const map = new Map(Object.entries(resolutions));
  return { texts: settled.length, of: 3, settled, resolutions: map, characters: 0 };
}

/** Whether a promise is settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  const first = await Promise.race([promise, new Promise((resolve) => setImmediate(resolve, open))]);
  return first !== open;
}

describe("followSending", () => {
  test("gives documents as soon as all that they wait for is answered, whatever others wait for", async () => {
    const sending = followSending([BRIDGE, FERRY]);
    const first = sending.take(0, 1);
    sending.note(told({ o1: ANSWER }));
    expect(await isSettled(first)).toBe(false);
    sending.note(told({ o2: ANSWER }));
    expect(await first).toMatchObject({ documents: [BRIDGE], interrupted: false });
    expect([...(await first).resolutions.keys()]).toEqual(["o1", "o2"]);
    expect(sending.isOver()).toBe(false);
    expect(await isSettled(sending.take(1, 1))).toBe(false);
  });

  test("no answer is no last word: another engine, another asking may bring one", async () => {
    const sending = followSending([BRIDGE]);
    const taken = sending.take(0, 1);
    sending.note(told({ o1: ANSWER, o2: BUSY }));
    expect(await isSettled(taken)).toBe(false);
    const documents = [waiting("bru.txt")];
    const resolutions = new Map([["o2", BUSY]]);
    sending.end({ documents, resolutions, interrupted: true });
    expect(await taken).toEqual({ documents, resolutions, interrupted: true });
    expect(await sending.take(0, 5)).toEqual({ documents, resolutions, interrupted: true });
  });

  test("what is told without its last word is waited for", async () => {
    const sending = followSending([BRIDGE]);
    const taken = sending.take(0, 1);
    const { resolutions: _, ...without } = told({ o1: ANSWER, o2: ANSWER });
    sending.note(without);
    expect(await isSettled(taken)).toBe(false);
  });

  test("a sending that failed fails those who wait, and those who come", async () => {
    const sending = followSending([BRIDGE, FERRY]);
    const taken = sending.take(0, 2);
    sending.fail(new Error("The store is gone"));
    await expect(taken).rejects.toThrow("The store is gone");
    await expect(sending.take(0, 1)).rejects.toThrow("The store is gone");
    expect(sending.isOver()).toBe(true);
  });

  test("gives a few at first, and as many as are answered in a row later", async () => {
    const many = Array.from({ length: 30 }, (_, place) => waiting(`sak-${place}.txt`, `o${place}`));
    const answers = (from: number, to: number) =>
      told(Object.fromEntries(many.slice(from, to).map((_, place) => [`o${from + place}`, ANSWER])));
    const sending = followSending(many);
    const first = sending.take(0, 20);
    sending.note(answers(0, 9));
    expect(await isSettled(first)).toBe(false);
    sending.note(answers(9, 11));
    expect((await first).documents).toEqual(many.slice(0, 11));
    sending.note(answers(12, 30));
    const second = sending.take(11, 20);
    expect(await isSettled(second)).toBe(false);
    sending.note(answers(11, 12));
    expect((await second).documents).toEqual(many.slice(11, 30));
  });

  test("documents that wait for nothing are given at once", async () => {
    const settled = waiting("vei.txt");
    expect(await followSending([settled, BRIDGE]).take(0, 1)).toMatchObject({ documents: [settled] });
  });
});
