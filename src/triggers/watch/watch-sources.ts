import { openListener, type WatchFolder } from "./open-listener.ts";
import { openSettler, type SettleTimes } from "./open-settler.ts";
import type { Sight } from "./sight.ts";

/** One run over all that is watched, but for files that are still being written. */
export type WatchedRun = (order: { readonly leaveOut: readonly string[] }) => Promise<{
  /** Milliseconds after which to run again though nothing has changed; absent: with the next change. */
  readonly again?: number | undefined;
  /** Stamps of watched files that the run wrote itself, by path. */
  readonly own?: ReadonlyMap<string, string>;
}>;

export type WatchNotice =
  | {
      readonly kind: "listening" /** Milliseconds between looks; absent where the system tells. */;
      readonly every?: number;
    }
  | { readonly kind: "polling"; readonly why: string; readonly every: number }
  | { readonly kind: "away"; readonly paths: readonly string[] }
  | { readonly kind: "back" };

export interface WatchTools {
  readonly look: () => Promise<Sight>;
  readonly run: WatchedRun;
  readonly clock: {
    /** Milliseconds, from anywhere. */
    now(): number;
    /** Resolves after so many milliseconds, or at once when the signal is aborted. */
    wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  };
  /** Ends the watch; a run under way is awaited. */
  readonly signal: AbortSignal;
  readonly times: SettleTimes;
  /** Milliseconds between looks, where the system is not to be asked to tell of changes. */
  readonly poll?: number | undefined;
  readonly onNotice: (notice: WatchNotice) => void;
  readonly watch?: WatchFolder | undefined;
}

/** Milliseconds between looks where the system cannot tell. */
const POLL = 5_000;
/** Milliseconds between looks although the system tells: on network folders it tells of this machine's changes alone. */
const EVER = 60_000;
/** Milliseconds between two looks at the least. */
const GATHER = 100;

/** Runs at the start, and whenever files have changed and come to rest; one run at a time. Ends with the signal. */
export async function watchSources(tools: WatchTools): Promise<void> {
  const { look, run, clock, signal, times, onNotice } = tools;
  const settler = openSettler(times);
  const bell = openBell(tools);
  let again = Number.POSITIVE_INFINITY;
  let away = "";
  onNotice(tools.poll === undefined ? { kind: "listening" } : { kind: "listening", every: tools.poll });
  try {
    while (!signal.aborted) {
      const started = clock.now();
      const sight = await look();
      bell.listen(sight);
      away = tellAway(away, sight, onNotice);
      const { isReady, unsettled, next = Number.POSITIVE_INFINITY } = settler.see(sight.stamps, clock.now());
      if (sight.hasArticles && (isReady || clock.now() >= again)) {
        settler.take();
        const outcome = await run({ leaveOut: unsettled });
        for (const [path, stamp] of outcome.own ?? []) settler.own(path, stamp);
        again = clock.now() + (outcome.again ?? Number.POSITIVE_INFINITY);
      } else {
        // A look at a large folder takes long: it is not to be all that this process does.
        const least = Math.max(GATHER, 4 * (clock.now() - started));
        const most = Math.min(next, again - clock.now(), sight.away.length > 0 ? POLL : EVER);
        await bell.wait({ least, most, isDeaf: Number.isFinite(next) });
      }
    }
  } finally {
    bell.close();
  }
}

function tellAway(before: string, { away }: Sight, onNotice: WatchTools["onNotice"]): string {
  const now = away.join("\n");
  if (now !== before) onNotice(now === "" ? { kind: "back" } : { kind: "away", paths: away });
  return now;
}

interface BellWait {
  /** Milliseconds. */
  readonly least: number;
  readonly most: number;
  readonly isDeaf: boolean;
}

/** What ends a wait: the system's word, time, or the end of the watch. */
function openBell({ clock, signal, poll, onNotice, watch }: WatchTools) {
  let every = poll ?? EVER;
  let isRung = false;
  let wake: () => void = () => undefined;
  const onHint = () => {
    isRung = true;
    wake();
  };
  const onFailure = (why: string) => {
    every = POLL;
    onNotice({ kind: "polling", why, every });
  };
  const listener =
    poll === undefined ? openListener({ onHint, onFailure, ...(watch && { watch }) }) : undefined;
  const sleep = async (milliseconds: number) => {
    const controller = new AbortController();
    wake = () => controller.abort();
    await clock.wait(milliseconds, AbortSignal.any([signal, controller.signal]));
    wake = () => undefined;
  };
  return {
    listen: (sight: Sight) => listener?.listen(sight),
    /** Between two looks. A hint ends it early, but not while files are in motion: then only time tells more. */
    async wait({ least, most, isDeaf }: BellWait) {
      const whole = Math.max(least, Math.min(most, every));
      await clock.wait(isDeaf ? whole : least, signal);
      if (!isDeaf && !isRung && whole > least && !signal.aborted) await sleep(whole - least);
      isRung = false;
    },
    close: () => listener?.close(),
  };
}
