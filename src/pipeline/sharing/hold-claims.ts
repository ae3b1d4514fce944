import type { PayOnce } from "./pay-once.ts";

export interface HeldClaims {
  readonly names: ReadonlySet<string>;
  letGo(): Promise<void>;
}

/** Takes what is free of these names, and prolongs it until it is let go. */
export async function holdClaims(
  { store, clock, owner, lease }: Pick<PayOnce, "store" | "clock" | "owner" | "lease">,
  wanted: readonly string[],
): Promise<HeldClaims> {
  const claim = { owner, lease };
  const names = await store.claims.take([...new Set(wanted)], claim);
  if (names.size === 0) return { names, letGo: async () => {} };
  const over = new AbortController();
  const renewing = renewUntil(over.signal);
  return {
    names,
    async letGo() {
      over.abort();
      await renewing;
      // A store that is gone has said so to whoever sends; the lease runs out by itself.
      await store.claims.release(owner).catch(() => {});
    },
  };

  async function renewUntil(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await clock.wait(lease / 3, AbortSignal.any([signal]));
      if (!signal.aborted) await store.claims.renew(claim).catch(() => {});
    }
  }
}
