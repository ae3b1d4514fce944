import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Keeps what comes in within one turn of the event loop in one go: each durable commit costs a disk sync, during which
 * the answers of other requests come in. Each caller waits until its own are kept, and hears when that failed.
 */
export function keepTogether<Item>(
  keep: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
  let waiting: Item[] = [];
  let kept: Promise<void> | undefined;
  const keepAll = async () => {
    await nextTurn();
    const all = waiting;
    waiting = [];
    kept = undefined;
    await keep(all);
  };
  return (items) => {
    waiting.push(...items);
    kept ??= keepAll();
    return kept;
  };
}
