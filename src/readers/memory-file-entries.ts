import { resolve } from "node:path";
import type { MemoryEntry } from "../model/memory-entry.ts";
import { filePieces } from "./file-pieces.ts";
import { memoryTrouble } from "./memory-trouble.ts";
import type { MemoryFileChoice } from "./read-memory-file.ts";
import type { TmxProblem } from "./tmx/entries-of-unit.ts";
import { tmxReading } from "./tmx/tmx-reading.ts";

/** The entries of a translation memory file in its order; each going through reads it anew from the disk. */
export interface MemoryFileEntries extends Iterable<MemoryEntry> {
  /** Units that were not used, or not in full, the last time it was gone through. */
  readonly problems: readonly TmxProblem[];
}

/**
 * A translation memory file of any size, as {@link readTmx} reads it: what is held of it is a piece. Read without
 * waiting, since that is what a store's transaction can go through.
 * @throws PipelineError `memory-file`, while it is gone through
 */
export function memoryFileEntries(root: string, choice: MemoryFileChoice): MemoryFileEntries {
  const problems: TmxProblem[] = [];
  return {
    problems,
    *[Symbol.iterator]() {
      problems.length = 0;
      try {
        yield* entriesOf(resolve(root, choice.name), choice, problems);
      } catch (error) {
        throw memoryTrouble(choice.name, error);
      }
    },
  };
}

function* entriesOf(path: string, choice: MemoryFileChoice, problems: TmxProblem[]): Generator<MemoryEntry> {
  const reading = tmxReading(choice);
  for (const piece of filePieces(path)) {
    reading.write(piece);
    yield* reading.take();
  }
  const { entries, problems: found } = reading.end();
  yield* entries;
  // One by one: a call takes no more than some hundred thousand arguments.
  for (const problem of found) problems.push(problem);
}
