import type { Queue, QueueJob } from "../../ports/queue.ts";
import type { Claim } from "../../ports/shared-store.ts";
import type { Kit } from "../kit.ts";

const PREFIX = "job:";

/** What a worker must have to be at a job: the job, and its document, which another job may name too. */
export function claimNames({ id, document }: Pick<QueueJob, "id" | "document">): readonly string[] {
  return [`${PREFIX}${id}`, `document:${document}`];
}

/**
 * Until the signal: prolongs what the worker has, and gives back into the queue what others had that are not heard
 * of any more. Trouble with the store is left to those who work: here the next turn tries again.
 */
export async function keepClaims(
  kit: Kit,
  queue: Queue,
  { claim, signal }: { readonly claim: Claim; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await kit.clock.wait(claim.lease / 3, signal);
    if (signal.aborted) return;
    try {
      await kit.store.claims.renew(claim);
      await takeOver(kit, queue, claim);
    } catch {}
  }
}

const GONE = "Its worker was killed or lost the database";

async function takeOver({ store }: Kit, queue: Queue, { owner, lease }: Claim): Promise<void> {
  const lapsed = await store.claims.lapsed(PREFIX);
  // Taken from the queue by somebody who died before saying so, or whose answer was lost on the way.
  const unheard = (await queue.stale(2 * lease)).map((id) => `${PREFIX}${id}`);
  const names = [...new Set([...lapsed, ...unheard])];
  if (names.length === 0) return;
  // Of several who see it one gives it back; jobs that are in hand are not to be had.
  const sweeper = `${owner} sweeps`;
  const taken = [...(await store.claims.take(names, { owner: sweeper, lease }))];
  await queue.giveBack(
    taken.map((name) => name.slice(PREFIX.length)),
    GONE,
  );
  await store.claims.release(sweeper);
}
