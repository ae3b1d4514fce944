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

const NAME = "index-page";
/** Milliseconds. */
const LEASE = 30_000;
const PAUSE = 100;

export function openSharedIndex(kit: Kit, run: string): SharedIndex {
  const claim = { owner: `${run} index`, lease: LEASE };
  let hasChanged = false;
  let writing: Promise<void> = Promise.resolve();
  // Who writes last must have looked last: else the page would lack what another wrote meanwhile.
  const writeInTurn = async (reports: readonly DocumentReport[]) => {
    if (!hasChanged) return;
    while ((await kit.store.claims.take([NAME], claim)).size === 0) await kit.clock.wait(PAUSE);
    hasChanged = false;
    try {
      await writeIndex(kit, reports);
    } finally {
      await kit.store.claims.release(claim.owner);
    }
  };
  return {
    change: () => {
      hasChanged = true;
    },
    write: (reports) => {
      writing = writing.then(() => writeInTurn(reports));
      return writing;
    },
  };
}
