import { type CommandParty, deathOf, lateOf, strangeAnswer } from "./command-error.ts";
import { type ProgramPlan, runProgram } from "./program-run.ts";

/** A copy of the program, which is asked one line at a time. */
export interface ProgramCopy {
  /** False once it has ended, or is not to be asked any more. */
  readonly isUsable: boolean;
  /** Resolves when it has ended. */
  readonly gone: Promise<void>;
  /**
   * Writes a line and gives the line that comes back.
   * @throws EngineError, the copy is ended then; CopyLeft
   */
  ask(line: string): Promise<string>;
  /** Ends it: stdin first, then SIGTERM, then SIGKILL; resolves when it is gone. */
  close(): Promise<void>;
  /** Ends it at once. */
  drop(): void;
}

export interface CopyOptions extends ProgramPlan {
  readonly party: CommandParty;
  /** Milliseconds for an answer. */
  readonly timeout: number;
  /** Milliseconds between the ways of ending it. */
  readonly patience: number;
  /** Counts deaths in a row that brought no answer, over all copies. */
  readonly deaths: { count: number };
}

/** A copy that has answered before ended of its own will, and was not asked any more: another one is to be. */
export class CopyLeft extends Error {}

/** Bytes of a line. */
const LONGEST = 16 * 1024 * 1024;
const LINE_END = 0x0a;

interface Waiting {
  readonly resolve: (line: string) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a copy of the program. */
export function startCopy(options: CopyOptions): ProgramCopy {
  const { party, timeout, patience, deaths } = options;
  let parts: Buffer[] = [];
  let waiting: Waiting | undefined;
  let isUsable = true;
  let answers = 0;
  const settle = (act: (whose: Waiting) => void) => {
    const whose = waiting;
    waiting = undefined;
    if (whose) act(whose);
  };
  const drop = (error?: unknown) => {
    isUsable = false;
    settle(({ reject }) => reject(error ?? strangeAnswer(party, "was ended")));
    run.kill("SIGKILL");
  };
  const take = (bytes: Buffer) => {
    let left = bytes;
    for (let end = left.indexOf(LINE_END); end !== -1 && isUsable; end = left.indexOf(LINE_END)) {
      const line = Buffer.concat([...parts, left.subarray(0, end)])
        .toString("utf8")
        .trim();
      parts = [];
      left = left.subarray(end + 1);
      if (line !== "") hear(line);
    }
    if (!isUsable) return;
    parts.push(left);
    if (sizeOf(parts) > LONGEST) drop(strangeAnswer(party, "wrote a line longer than 16 MB"));
  };
  const hear = (line: string) => {
    // Nobody asked: whatever comes next could not be told apart from it.
    if (waiting === undefined) drop();
    else [deaths.count, answers] = [0, answers + 1];
    settle(({ resolve }) => resolve(line));
  };
  const run = runProgram(options, take);
  const gone = run.ended.then((end) => {
    isUsable = false;
    const rest = Buffer.concat(parts).toString("utf8");
    settle(({ reject }) => {
      if (end.code === 0 && answers > 0 && rest === "") return reject(new CopyLeft());
      deaths.count += 1;
      reject(deathOf(party, end, { deaths: deaths.count, rest }));
    });
  });
  return {
    get isUsable() {
      return isUsable;
    },
    gone,
    async ask(line) {
      const timer = setTimeout(() => drop(lateOf(party, timeout)), timeout);
      try {
        return await new Promise<string>((resolve, reject) => {
          waiting = { resolve, reject };
          run.write(`${line}\n`);
        });
      } finally {
        clearTimeout(timer);
      }
    },
    async close() {
      isUsable = false;
      run.end();
      const timers = (["SIGTERM", "SIGKILL"] as const).map((signal, place) =>
        setTimeout(() => run.kill(signal), patience * (place + 1)),
      );
      await gone;
      for (const timer of timers) clearTimeout(timer);
    },
    drop: () => drop(),
  };
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
