import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Queue } from "../../src/ports/queue.ts";

export interface OpenedQueue {
  readonly queue: Queue;
  /** Another one, as another machine has it. */
  readonly other: Queue;
  /** Resolves when jobs that were given back may be taken again. */
  afterBackOff(): Promise<void>;
}

/** Attempts that queues of the contract are to be opened with. */
export const CONTRACT_ATTEMPTS = 2;

const WAVE = "enqueue 2026-11-22T05:30:00Z";
const LEDER = { document: "seeds/leder.txt", wave: WAVE };
const NYHET = { document: "seeds/på fjellet/nyhet «2».md", wave: WAVE };

/** What every queue does, whatever it lies in. */
export function keepsTheQueueContract(name: string, open: () => Promise<OpenedQueue>): void {
  describe(`the queue in ${name}`, () => {
    let queue: Queue;
    let other: Queue;
    let afterBackOff: OpenedQueue["afterBackOff"];

    beforeEach(async () => {
      ({ queue, other, afterBackOff } = await open());
    });
    afterEach(async () => {
      await queue.close();
      await other.close();
    });

    it("hands out what was put, once, in the order of putting", async () => {
      expect(await queue.put([NYHET])).toBe(1);
      expect(await queue.put([NYHET, LEDER])).toBe(1);
      const first = await other.take(1);
      const rest = await queue.take(10);
      expect([...first, ...rest]).toMatchObject([
        { ...NYHET, attempt: 1 },
        { ...LEDER, attempt: 1 },
      ]);
      expect(await other.take(10)).toEqual([]);
      expect(await queue.depth()).toEqual({ waiting: 0, active: 2, dead: 0 });
    });

    it("puts what waits already no second time, and what is being worked at one time more", async () => {
      await queue.put([LEDER, LEDER]);
      expect(await other.put([LEDER, NYHET])).toBe(1);
      expect(await queue.take(10)).toHaveLength(2);
      expect(await other.put([LEDER])).toBe(1);
    });

    it("never hands out again what is done", async () => {
      await queue.put([LEDER]);
      const ids = (await queue.take(1)).map(({ id }) => id);
      await queue.done(ids);
      await queue.done(ids);
      await queue.giveBack(ids, "too late");
      expect(await queue.depth()).toEqual({ waiting: 0, active: 0, dead: 0 });
    });

    it("hands out what was given back after a while, and after the last attempt no more", async () => {
      await queue.put([LEDER]);
      const [job] = await queue.take(1);
      await queue.giveBack([job?.id ?? ""], "The engine does not answer");
      expect(await queue.depth()).toEqual({ waiting: 1, active: 0, dead: 0 });
      expect(await queue.take(1)).toEqual([]);
      expect(await queue.put([LEDER])).toBe(0);
      await afterBackOff();
      const [again] = await other.take(1);
      expect(again).toMatchObject({ ...LEDER, attempt: 2 });
      await other.giveBack([again?.id ?? ""], "Cannot read «leder»");
      expect(await queue.depth()).toEqual({ waiting: 0, active: 0, dead: 1 });
      expect(await queue.dead(10)).toEqual([{ document: LEDER.document, why: "Cannot read «leder»" }]);
    });

    it("has what was put back at once, with no attempt counted", async () => {
      await queue.put([LEDER]);
      await queue.putBack(await queue.take(1));
      expect(await other.take(10)).toMatchObject([{ ...LEDER, attempt: 1 }]);
    });

    it("buries at once, tells why, and puts the dead into the queue anew", async () => {
      await queue.put([LEDER, NYHET]);
      await queue.bury(await queue.take(2), "it is empty");
      expect(await other.dead(10)).toEqual([
        { document: LEDER.document, why: "it is empty" },
        { document: NYHET.document, why: "it is empty" },
      ]);
      expect(await other.dead(1)).toHaveLength(1);
      expect(await other.revive()).toBe(2);
      expect(await queue.depth()).toEqual({ waiting: 2, active: 0, dead: 0 });
    });

    it("forgets that a document was given up when it is put again", async () => {
      await queue.put([LEDER]);
      await queue.bury(await queue.take(1), "it is empty");
      expect(await queue.put([LEDER])).toBe(1);
      expect(await queue.dead(10)).toEqual([]);
    });

    it("tells which jobs were taken long ago", async () => {
      await queue.put([LEDER]);
      const [job] = await queue.take(1);
      expect(await other.stale(60_000)).toEqual([]);
      await afterBackOff();
      expect(await other.stale(100)).toEqual([job?.id]);
    });
  });
}
