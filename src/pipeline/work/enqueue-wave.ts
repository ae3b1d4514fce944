import type { Kit } from "../kit.ts";
import { enqueue } from "./enqueue.ts";
import { openQueue } from "./open-queue.ts";

export interface Wave {
  /** Files and folders from the root; the config's `input` when there are none. */
  readonly paths: readonly string[];
  readonly wave: string;
}

/**
 * What a due job of the schedule is where workers share it: its documents go into the queue. Gives how many.
 * @throws PipelineError `config` without a shared store; `store-unusable`, `memory-file`
 */
export async function enqueueWave(kit: Kit, { paths, wave }: Wave): Promise<number> {
  const queue = await openQueue(kit);
  try {
    return (await enqueue(kit, queue, { paths, cwd: kit.root, wave })).put;
  } finally {
    await queue.close();
  }
}
