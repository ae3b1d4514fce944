/** What one thread takes at most, in bytes: Bergamot's memory begins at 0.3 GB and grows with model and text. */
const PER_WORKER = 0.4 * 1024 ** 3;

export interface Machine {
  readonly cores: number;
  /** Bytes, of the machine or of the container. */
  readonly memory: number;
}

/** As many threads as are wanted, or as there are cores; never more than half of the memory carries, never none. */
export function countWorkers(wanted: number | undefined, { cores, memory }: Machine): number {
  return Math.max(1, Math.min(wanted ?? cores, Math.floor(memory / 2 / PER_WORKER)));
}
