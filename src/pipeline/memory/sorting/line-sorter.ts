import { mergeRuns } from "./merge-runs.ts";
import { openSpillFile, type SpillFile } from "./spill-file.ts";

export interface LineSorter {
  /**
   * A text without line ends.
   * @throws PipelineError `output-unwritable` when there is no room for what does not fit into memory
   */
  add(line: string): void;
  /** All of them, by UTF-16 units. Once. */
  sorted(): Iterable<string>;
  close(): void;
}

/** Characters that are held at a time: few enough that they are gone before the collector takes them for lasting. */
const HELD = 2_000_000;

/** Sorts any number of lines in so much memory: what is more waits in a file, in runs that are sorted already. */
export function lineSorter({ held = HELD }: { readonly held?: number } = {}): LineSorter {
  let run: string[] = [];
  let size = 0;
  let spill: SpillFile | undefined;
  return {
    add(line) {
      run.push(line);
      size += line.length;
      if (size < held) return;
      spill ??= openSpillFile();
      spill.put(run.sort());
      run = [];
      size = 0;
    },
    sorted: () => (spill === undefined ? run.sort() : mergeRuns([...spill.runs(), run.sort().values()])),
    close: () => spill?.close(),
  };
}
