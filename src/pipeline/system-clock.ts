import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "./kit.ts";

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  wait: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
  },
};
