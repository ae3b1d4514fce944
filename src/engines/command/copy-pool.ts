import { strangeAnswer } from "./command-error.ts";
import { CopyLeft, type CopyOptions, type ProgramCopy, startCopy } from "./program-copy.ts";

type Use<T> = (copy: ProgramCopy) => Promise<T>;

/** Copies of a program, as many as may be under way at a time; started when they are needed. */
export interface CopyPool {
  /** Hands a copy to `use`, which has it alone; waits until one is free. */
  take<T>(use: Use<T>): Promise<T>;
  /** Ends them all, for good. */
  close(): Promise<void>;
}

export interface PoolOptions extends Omit<CopyOptions, "deaths"> {
  readonly concurrency: number;
}

/** Opens a pool without a copy in it. */
export function openCopyPool(options: PoolOptions): CopyPool {
  const deaths = { count: 0 };
  const queue: (() => void)[] = [];
  const copies = new Set<ProgramCopy>();
  const idle: ProgramCopy[] = [];
  let taken = 0;
  let isClosed = false;
  const startOne = (): ProgramCopy => {
    const copy = startCopy({ ...options, deaths });
    copies.add(copy);
    void copy.gone.then(() => copies.delete(copy));
    return copy;
  };
  const idleOne = (): ProgramCopy | undefined => {
    let copy = idle.pop();
    while (copy !== undefined && !copy.isUsable) copy = idle.pop();
    return copy;
  };
  const lend = async <T>(use: Use<T>, copy: ProgramCopy): Promise<T> => {
    try {
      return await use(copy);
    } catch (error) {
      if (!(error instanceof CopyLeft)) throw error;
      return lend(use, startOne());
    } finally {
      if (copy.isUsable) idle.push(copy);
    }
  };
  return {
    async take(use) {
      if (taken >= options.concurrency) await new Promise<void>((resolve) => queue.push(resolve));
      else taken += 1;
      try {
        if (isClosed) throw strangeAnswer(options.party, "was closed");
        return await lend(use, idleOne() ?? startOne());
      } finally {
        // The place goes from hand to hand.
        const next = queue.shift();
        if (next) next();
        else taken -= 1;
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([...copies].map((copy) => copy.close()));
    },
  };
}
