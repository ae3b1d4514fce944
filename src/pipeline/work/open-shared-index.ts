import type { DocumentReport } from "../../model/run-report.ts";
import type { Kit } from "../kit.ts";
import { writeIndex } from "../write-index.ts";

/** The page of all documents, which the workers of a folder write in turns, each when it runs out of work. */
export interface SharedIndex {
  /** Something was written that the page does not have yet. */
  change(): void;
  /** Writes it, if anything has changed. */
  write(reports: readonly DocumentReport[]): Promise<void>;
}

const WAITING = "index-page waits";
const WRITING = "index-page";
/** Milliseconds. */
const LEASE = 30_000;
const PAUSE = 100;

export function openSharedIndex(kit: Kit, run: string): SharedIndex {
  const { claims } = kit.store;
  const waiting = { owner: `${run} waits`, lease: LEASE };
  const writing = { owner: `${run} writes`, lease: LEASE };
  let hasChanged = false;
  let turn: Promise<void> = Promise.resolve();
  // Who writes last must have looked last. Who waits has not looked yet, and so writes for all who come meanwhile:
  // when many workers run out of work at once, two of them write.
  const writeInTurn = async (reports: readonly DocumentReport[]) => {
    if (!hasChanged) return;
    if ((await claims.take([WAITING], waiting)).size === 0) {
      hasChanged = false;
      return;
    }
    while ((await claims.take([WRITING], writing)).size === 0) await kit.clock.wait(PAUSE);
    await claims.release(waiting.owner);
    hasChanged = false;
    try {
      await writeIndex(kit, reports);
    } finally {
      await claims.release(writing.owner);
    }
  };
  return {
    change: () => {
      hasChanged = true;
    },
    write: (reports) => {
      turn = turn.then(() => writeInTurn(reports));
      return turn;
    },
  };
}
